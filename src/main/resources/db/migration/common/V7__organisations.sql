-- A care organisation. Its enterprise number tells it from all others.
create table organisation (
    id                uuid         not null primary key,
    name              varchar(200) not null,
    enterprise_number varchar(10)  not null,
    street            varchar(200) not null,
    postal_code       varchar(20)  not null,
    city              varchar(100) not null,
    billing_email     varchar(254) not null,
    liable_to_vat     boolean      not null,
    closed_at         timestamp(6) with time zone,
    search_text       varchar(700) default '' not null,
    version           integer      not null,
    constraint organisation_enterprise_number_unique unique (enterprise_number)
);

-- A name that an organisation had before, until when, and who of staff changed it. Its words stand in search_text too.
create table organisation_name (
    organisation_id uuid         not null references organisation (id),
    name            varchar(200) not null,
    until_at        timestamp(6) with time zone not null,
    changed_by      uuid         not null references account (id)
);

create index organisation_name_organisation_idx on organisation_name (organisation_id);

-- Where a person belongs. The account is the key: a person belongs to one organisation at most.
create table membership (
    account_id      uuid    not null primary key references account (id),
    organisation_id uuid    not null references organisation (id),
    since           timestamp(6) with time zone not null,
    version         integer not null
);

create index membership_organisation_idx on membership (organisation_id);

-- Where a registered person belonged before, and how that ended. It never changes.
create table past_membership (
    id              uuid        not null primary key,
    account_id      uuid        not null references account (id),
    organisation_id uuid        not null references organisation (id),
    since           timestamp(6) with time zone not null,
    ended_at        timestamp(6) with time zone not null,
    reason          varchar(20) not null,
    version         integer     not null
);

create index past_membership_account_idx on past_membership (account_id);
create index past_membership_organisation_idx on past_membership (organisation_id, since);


-- The end of an organisation on the portal. While it is closed, closed_at stands in the organisation itself; emptied_at is
-- null until its people were released, and reopened_at until it can have people again.
create table organisation_closing (
    id              uuid         not null primary key,
    organisation_id uuid         not null references organisation (id),
    because         varchar(500) not null,
    closed_by       uuid         not null references account (id),
    closed_at       timestamp(6) with time zone not null,
    emptied_at      timestamp(6) with time zone,
    reopened_by     uuid references account (id),
    reopened_at     timestamp(6) with time zone,
    version         integer      not null
);

create index organisation_closing_organisation_idx on organisation_closing (organisation_id);

-- The question to a registered person whether to move to another organisation, with the name and address that were typed
-- there. open_account_id is the account while the question is open and null afterwards: when two organisations ask
-- at once, only one can.
create table transfer (
    id               uuid         not null primary key,
    account_id       uuid         not null references account (id),
    open_account_id  uuid,
    organisation_id  uuid         not null references organisation (id),
    asked_by         uuid         not null references account (id),
    email            varchar(254) not null,
    first_name       varchar(100) not null,
    last_name        varchar(100) not null,
    requested_at     timestamp(6) with time zone not null,
    reminder_at      timestamp(6) with time zone not null,
    expires_at       timestamp(6) with time zone not null,
    mailed_at        timestamp(6) with time zone not null,
    link_generation  integer      not null,
    mailing          integer      not null,
    state            varchar(20)  not null,
    closed_at        timestamp(6) with time zone,
    version          integer      not null,
    constraint transfer_open_account_unique unique (open_account_id)
);

create index transfer_account_idx on transfer (account_id);
create index transfer_organisation_idx on transfer (organisation_id, state);

-- The instruments that the person gets by moving.
create table transfer_instrument (
    transfer_id     uuid        not null references transfer (id),
    instrument_code varchar(64) not null references instrument (code),
    constraint transfer_instrument_pk primary key (transfer_id, instrument_code)
);
