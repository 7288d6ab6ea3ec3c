alter table instrument add column taught_by_kcd boolean default true not null;
alter table instrument add column version integer default 0 not null;
