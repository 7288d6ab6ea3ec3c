-- A file with care providers that an organisation handed in. running_organisation_id is the organisation while the import
-- runs and null otherwise: an organisation runs one at a time. looked_up_rows counts the rows for which it sees before the
-- start who has an account, which is bounded for what it does not start. Whoever handed it in or started it may be gone.
create table caregiver_import (
    id                      uuid          not null primary key,
    organisation_id         uuid          not null references organisation (id),
    running_organisation_id uuid,
    uploaded_by             uuid references account (id) on delete set null,
    started_by              uuid references account (id) on delete set null,
    file_name               varchar(200)  not null,
    ignored_columns         varchar(2000) not null,
    state                   varchar(20)   not null,
    row_count               integer       not null,
    hidden_rows             integer       not null,
    looked_up_rows          integer       not null,
    started_rows            integer       not null,
    uploaded_at             timestamp(6) with time zone not null,
    started_at              timestamp(6) with time zone,
    ended_at                timestamp(6) with time zone,
    version                 integer       not null,
    constraint caregiver_import_one_at_a_time unique (running_organisation_id)
);

create index caregiver_import_organisation_idx on caregiver_import (organisation_id, uploaded_at);
create index caregiver_import_uploaded_by_idx on caregiver_import (uploaded_by);
create index caregiver_import_started_by_idx on caregiver_import (started_by);

-- A row of such a file, what is wrong with it, and what came of it. What stands in a file may be anything, so that names
-- and addresses are longer here than where they are checked.
create table caregiver_import_row (
    import_id   uuid          not null references caregiver_import (id) on delete cascade,
    line        integer       not null,
    first_name  varchar(300)  not null,
    last_name   varchar(300)  not null,
    email       varchar(300)  not null,
    instruments varchar(4000) not null,
    problems    varchar(4000) not null,
    state       varchar(20)   not null,
    outcome     varchar(40),
    attempts    integer       not null,
    primary key (import_id, line)
);
