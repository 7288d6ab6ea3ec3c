-- Which filter of the engine is which of ours; the key decides between nodes that start together.
create table engine_filter (
    name      varchar(64) not null primary key,
    filter_id varchar(64) not null
);
