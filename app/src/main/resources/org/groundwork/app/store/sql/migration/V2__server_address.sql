-- Where people reach the servers of this database, so that a link that is made beside them leads there.
create table server_address (
    url text not null primary key,
    begun_at bigint not null -- when a server last began to listen there, milliseconds since 1970 in UTC
);
