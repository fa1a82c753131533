-- Tables of both databases. Times are milliseconds since 1970 in UTC, days are text as 2026-12-01, ids are text.
-- Whatever belongs to an athlete has the athlete's id first in its key, so that a fleet can be spread by it.
-- Secrets are kept as hashes alone. Deleting an account or an athlete takes along all that hangs on it.

create table account (
    id text not null primary key,
    name text not null,
    name_key text not null unique, -- the name as it is compared: without case and accents
    password_hash text,
    created_at bigint not null
);

create table athlete (
    id text not null primary key,
    name text not null,
    created_at bigint not null
);

create table membership (
    athlete_id text not null references athlete (id) on delete cascade,
    account_id text not null references account (id) on delete cascade,
    role text not null check (role in ('OWNER', 'COACH')),
    created_at bigint not null,
    primary key (athlete_id, account_id)
);

create index membership_of_account on membership (account_id);

create table invitation (
    athlete_id text not null references athlete (id) on delete cascade,
    secret_hash text not null,
    created_at bigint not null,
    expires_at bigint not null,
    used_at bigint,
    primary key (athlete_id, secret_hash)
);

create unique index invitation_by_secret on invitation (secret_hash);

create table sign_in_link (
    secret_hash text not null primary key,
    account_id text not null references account (id) on delete cascade,
    expires_at bigint not null,
    used_at bigint
);

create index sign_in_link_of_account on sign_in_link (account_id);

create table api_token (
    id text not null primary key,
    account_id text not null references account (id) on delete cascade,
    secret_hash text not null unique,
    scopes text not null, -- words with a blank between
    name text not null,
    created_at bigint not null,
    last_used_at bigint,
    expires_at bigint
);

create index api_token_of_account on api_token (account_id);

-- How often somebody failed to come in, by account and by address, so that all servers slow them down.
create table failed_sign_in (
    bucket text not null primary key,
    failures bigint not null,
    last_at bigint not null
);

create table idempotency (
    account_id text not null references account (id) on delete cascade,
    idempotency_key text not null,
    request_digest text not null,
    status bigint not null,
    body text not null,
    created_at bigint not null,
    primary key (account_id, idempotency_key)
);

create index idempotency_by_age on idempotency (created_at);

-- The living plan: its events are the truth, all else can be made from them again.
create table journal (
    athlete_id text not null references athlete (id) on delete cascade,
    number bigint not null check (number >= 1),
    day text not null,
    body text not null, -- the event as a line of JSON without its end
    written_at bigint not null,
    primary key (athlete_id, number)
);

create table checkpoint (
    athlete_id text not null references athlete (id) on delete cascade,
    number bigint not null check (number >= 1), -- of the event after which it was made
    mark bigint not null, -- of the lines of the events that led to it
    body ${bytes} not null, -- compressed
    primary key (athlete_id, number, mark)
);

-- What clients entered, by the ids that they made, and what became of it: the same entry twice gets the same answer.
create table client_entry (
    athlete_id text not null references athlete (id) on delete cascade,
    client_id text not null,
    number bigint, -- of the event that it became, if it became one
    answer text not null,
    received_at bigint not null,
    primary key (athlete_id, client_id)
);

-- The plan as it is read, written with every event. The number is that of the journal's last event, the edition that
-- of the program's documents: those of another edition are made anew from the events.
create table plan_head (
    athlete_id text not null primary key references athlete (id) on delete cascade,
    number bigint not null,
    edition bigint not null,
    zone text not null, -- where the athlete's day begins
    body text not null
);

create table plan_week (
    athlete_id text not null references athlete (id) on delete cascade,
    monday text not null,
    number bigint not null,
    edition bigint not null,
    body text not null,
    primary key (athlete_id, monday)
);

-- The next days alone: what a day shows depends on the date, so that later ones are made when their time comes.
create table plan_day (
    athlete_id text not null references athlete (id) on delete cascade,
    day text not null,
    number bigint not null,
    edition bigint not null,
    body text not null,
    primary key (athlete_id, day)
);

create table feed (
    athlete_id text not null references athlete (id) on delete cascade,
    secret_hash text not null,
    contents text not null,
    created_at bigint not null,
    revoked_at bigint,
    primary key (athlete_id, secret_hash)
);

create unique index feed_by_secret on feed (secret_hash);

create table feed_event (
    athlete_id text not null references athlete (id) on delete cascade,
    uid text not null,
    sequence bigint not null,
    digest text not null,
    day text not null,
    summary text not null,
    cancelled bigint not null check (cancelled in (0, 1)),
    primary key (athlete_id, uid)
);

-- Sessions and passkeys: names and types as Spring Session and Spring Security ask for them. The principal's name is
-- the account's id.
create table spring_session (
    primary_id char(36) not null primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);

create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes ${bytes} not null,
    primary key (session_primary_id, attribute_name)
);

create table user_entities (
    id varchar(1000) not null primary key,
    name text not null unique references account (id) on delete cascade,
    display_name varchar(200)
);

create table user_credentials (
    credential_id varchar(1000) not null primary key,
    user_entity_user_id varchar(1000) not null references user_entities (id) on delete cascade,
    public_key ${bytes} not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports varchar(1000),
    public_key_credential_type varchar(100),
    backup_state boolean not null,
    attestation_object ${bytes},
    attestation_client_data_json ${bytes},
    created timestamp,
    last_used timestamp,
    label varchar(1000) not null
);

create index user_credentials_of_user on user_credentials (user_entity_user_id);
