-- The last nightly check of the cases. There is only this one row, and the transaction that holds it may check.
create table case_check (
    id            integer not null primary key,
    checked_at    timestamp(6) with time zone,
    problem_count integer not null,
    version       integer not null
);

insert into case_check (id, problem_count, version) values (1, 0, 0);

-- What that check found, and since when without a break. When it found much, only the first findings are kept.
create table case_finding (
    last_check_id integer      not null references case_check (id),
    position      integer      not null,
    kind          varchar(40)  not null,
    process_key   varchar(255) not null,
    business_key  varchar(255) not null,
    found_since   timestamp(6) with time zone not null,
    primary key (last_check_id, position)
);
