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

create table transfer (
    id                     uuid         not null primary key,
    account_id             uuid         not null references account (id),
    -- the account while the transfer is open, null afterwards: one open transfer for a person
    open_account_id        uuid,
    organisation_id        uuid         not null references organisation (id),
    former_organisation_id uuid references organisation (id),
    asked_by               uuid         not null references account (id),
    email                  varchar(254) not null,
    first_name             varchar(100) not null,
    last_name              varchar(100) not null,
    requested_at           timestamp(6) with time zone not null,
    reminder_at            timestamp(6) with time zone not null,
    expires_at             timestamp(6) with time zone not null,
    mailed_at              timestamp(6) with time zone not null,
    link_generation        integer      not null,
    mailing                integer      not null,
    state                  varchar(20)  not null,
    closed_at              timestamp(6) with time zone,
    version                integer      not null,
    constraint transfer_open_account_unique unique (open_account_id)
);

create index transfer_account_idx on transfer (account_id);
create index transfer_organisation_idx on transfer (organisation_id, state);

create table transfer_instrument (
    transfer_id     uuid        not null references transfer (id),
    instrument_code varchar(64) not null references instrument (code),
    constraint transfer_instrument_pk primary key (transfer_id, instrument_code)
);
