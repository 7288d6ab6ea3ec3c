-- Which filter of the engine is which of ours. The engine has no unique name for one, so that this key decides between
-- nodes that start together.
create table engine_filter (
    name      varchar(64) not null primary key,
    filter_id varchar(64) not null
);
