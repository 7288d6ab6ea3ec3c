create table training (
    id              uuid          not null primary key,
    organisation_id uuid          not null references organisation (id),
    instrument_code varchar(64)   not null references instrument (code),
    name            varchar(200)  not null,
    location        varchar(200)  not null,
    -- null when that person's invitation was withdrawn
    trainer_id      uuid references account (id) on delete set null,
    description     varchar(2000),
    version         integer       not null
);

create index training_organisation_idx on training (organisation_id);
create index training_trainer_idx on training (trainer_id);

-- Somebody may be put in a training before registering; withdrawing that invitation deletes the account.
create table training_participant (
    id          uuid    not null primary key,
    training_id uuid    not null references training (id),
    account_id  uuid    not null references account (id) on delete cascade,
    version     integer not null,
    constraint training_participant_unique unique (training_id, account_id)
);

create index training_participant_account_idx on training_participant (account_id);

-- Either a link, or a file with what is known of it.
create table material (
    id              uuid         not null primary key,
    instrument_code varchar(64)  not null references instrument (code),
    tab             varchar(30)  not null,
    audience        varchar(20)  not null,
    position        integer      not null,
    title           varchar(200) not null,
    dated_on        date         not null,
    kind            varchar(20)  not null,
    link            varchar(2000),
    document_id     uuid references document (id),
    bytes           bigint,
    -- since when this content is there: decides what is new
    published_at    timestamp(6) with time zone not null,
    version         integer      not null,
    constraint material_content_check check ((link is null) <> (document_id is null))
);

create index material_instrument_idx on material (instrument_code, tab, position);

create table material_visit (
    id                uuid        not null primary key,
    account_id        uuid        not null references account (id) on delete cascade,
    instrument_code   varchar(64) not null references instrument (code),
    -- when the visit before this one ended; null during the first
    previous_visit_at timestamp(6) with time zone,
    last_visit_at     timestamp(6) with time zone not null,
    version           integer     not null,
    constraint material_visit_unique unique (account_id, instrument_code)
);
