-- Intervisions of the quality centre. Times are those of Brussels.
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
    version           integer      not null,
    constraint intervision_times_check check (starts_at < ends_at),
    constraint intervision_place_check check (location is not null or online_link is not null),
    constraint intervision_amounts_check check (capacity > 0 and price_cents >= 0)
);

create index intervision_instrument_idx on intervision (instrument_code, held_on);

-- A trainer's place in an intervision, or in its waiting list. What it costs is what was agreed to.
create table enrolment (
    id              uuid        not null primary key,
    intervision_id  uuid        not null references intervision (id),
    account_id      uuid        not null references account (id),
    organisation_id uuid        not null references organisation (id),
    queue_number    integer     not null,
    state           varchar(20) not null,
    -- intervision and account while it lives, so that there is one at most
    live_for        varchar(80),
    -- the case in which the seat is got, or not
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
