alter table athlete add column shoe_size bigint;
insert into no_such_table (id) values (1);
