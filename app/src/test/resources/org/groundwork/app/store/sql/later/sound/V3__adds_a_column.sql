alter table athlete add column shoe_size bigint;
