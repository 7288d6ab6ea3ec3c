-- An intervision of the quality centre, by the time of Brussels. It is at a place, online, or both. The row is held while
-- seats are given out or taken back. calendar_sequence counts the changes that calendars have to take over.
create table intervision (
    id                uuid         not null primary key,
    instrument_code   varchar(64)  not null references instrument (code),
    held_on           date         not null,
    starts_at         time         not null,
    ends_at           time         not null,
    location          varchar(300),
    online_link       varchar(500),
    given_by          varchar(200) not null,
    capacity          integer      not null,
    price_cents       bigint       not null,
    vat_treatment     varchar(20)  not null,
    closes_on         date         not null,
    cancel_until      date         not null,
    state             varchar(20)  not null,
    cancel_reason     varchar(250),
    calendar_sequence integer      not null,
    search_text       varchar(700) default '' not null,
    version           integer      not null,
    constraint intervision_times_check check (starts_at < ends_at),
    constraint intervision_place_check check (location is not null or online_link is not null),
    constraint intervision_amounts_check check (capacity > 0 and price_cents >= 0)
);

create index intervision_instrument_idx on intervision (instrument_code, held_on);

-- A trainer's place in an intervision or in its waiting list. The price and the VAT are what was agreed to, whatever the
-- intervision costs later. Whoever has the lowest queue_number is served first. live_for is the intervision and the account
-- while the enrolment lives and null afterwards: a trainer has one of them at most. seat_id is the key of the case that
-- gets the seat, or does not get it.
create table enrolment (
    id              uuid        not null primary key,
    intervision_id  uuid        not null references intervision (id),
    account_id      uuid        not null references account (id),
    organisation_id uuid        not null references organisation (id),
    queue_number    integer     not null,
    state           varchar(20) not null,
    live_for        varchar(80),
    seat_id         uuid        not null,
    price_cents     bigint      not null,
    vat_treatment   varchar(20) not null,
    enrolled_at     timestamp(6) with time zone not null,
    offer_until     timestamp(6) with time zone,
    invoice_id      uuid references invoice (id),
    confirmed_at    timestamp(6) with time zone,
    ended_at        timestamp(6) with time zone,
    ended_because   varchar(30),
    version         integer     not null,
    constraint enrolment_queue_unique unique (intervision_id, queue_number),
    constraint enrolment_live_unique unique (live_for),
    constraint enrolment_seat_unique unique (seat_id),
    constraint enrolment_invoice_unique unique (invoice_id)
);

create index enrolment_account_idx on enrolment (account_id);
create index enrolment_organisation_idx on enrolment (organisation_id);
create index enrolment_state_idx on enrolment (intervision_id, state);

-- An enrolment of a trainer by somebody else, which the trainer has to be told once.
create table enrolment_notice (
    id           uuid    not null primary key,
    enrolment_id uuid    not null references enrolment (id),
    told_at      timestamp(6) with time zone,
    version      integer not null,
    constraint enrolment_notice_unique unique (enrolment_id)
);

-- A change of day, hour or place that everybody enrolled has to be told.
create table intervision_change (
    id                uuid    not null primary key,
    intervision_id    uuid    not null references intervision (id),
    calendar_sequence integer not null,
    changed_at        timestamp(6) with time zone not null,
    told_at           timestamp(6) with time zone,
    version           integer not null
);

create index intervision_change_idx on intervision_change (intervision_id);

-- A proof that somebody attended, word for word as it was handed out. It is void when the attendance was corrected. Anybody
-- who sees the proof can check it by the code.
create table intervision_proof (
    enrolment_id      uuid         not null primary key references enrolment (id),
    code              varchar(40)  not null,
    person_name       varchar(250) not null,
    instrument_name   varchar(200) not null,
    held_on           date         not null,
    starts_at         time         not null,
    ends_at           time         not null,
    organisation_name varchar(200) not null,
    given_by          varchar(200) not null,
    issued_at         timestamp(6) with time zone not null,
    voided_at         timestamp(6) with time zone,
    changes           integer      not null,
    version           integer      not null,
    constraint intervision_proof_code_unique unique (code)
);

-- How many intervisions a trainer follows a year for each instrument, by how many instruments the trainer has a valid
-- attest for. The rows of the latest first year that is not after the year in question count.
create table intervision_rule (
    first_year        integer      not null,
    least_instruments integer      not null,
    intervisions      integer      not null,
    source            varchar(200) not null,
    primary key (first_year, least_instruments)
);

insert into intervision_rule (first_year, least_instruments, intervisions, source) values
(2021, 1, 2, 'Ministerieel besluit van 3 september 2021'),
(2024, 1, 2, 'Departement Zorg, versoepeling goedgekeurd op 24 april 2024'),
(2024, 2, 1, 'Departement Zorg, versoepeling goedgekeurd op 24 april 2024');
