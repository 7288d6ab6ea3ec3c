-- What the quality centre offers for an instrument: either a link, or a file with what is known of it. published_at is
-- since when this content is there, which decides what is new to somebody.
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
    published_at    timestamp(6) with time zone not null,
    version         integer      not null,
    constraint material_content_check check ((link is null) <> (document_id is null))
);

create index material_instrument_idx on material (instrument_code, tab, position);

-- When somebody last looked at the material of an instrument. previous_visit_at is when the visit before that one ended,
-- and null during the first.
create table material_visit (
    id                uuid        not null primary key,
    account_id        uuid        not null references account (id) on delete cascade,
    instrument_code   varchar(64) not null references instrument (code),
    previous_visit_at timestamp(6) with time zone,
    last_visit_at     timestamp(6) with time zone not null,
    version           integer     not null,
    constraint material_visit_unique unique (account_id, instrument_code)
);
