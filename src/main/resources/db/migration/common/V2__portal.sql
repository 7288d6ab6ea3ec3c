create table account (
    id                  uuid         not null primary key,
    email               varchar(254) not null,
    role                varchar(40)  not null,
    first_name          varchar(100) not null,
    last_name           varchar(100) not null,
    password_hash       varchar(255),
    credentials_version integer      not null,
    newsletter          boolean      not null,
    public_listing      boolean      not null,
    registered_at       timestamp(6) with time zone,
    version             integer      not null,
    constraint account_email_unique unique (email)
);

create index account_role_idx on account (role);

create table registration (
    account_id        uuid        not null primary key references account (id),
    organisation_id   uuid,
    organisation_name varchar(200),
    inviter_name      varchar(201),
    invited_at        timestamp(6) with time zone not null,
    link_generation   integer     not null,
    reminder_at       timestamp(6) with time zone not null,
    follow_up_at      timestamp(6) with time zone not null,
    completed_at      timestamp(6) with time zone,
    version           integer     not null
);

create table account_recovery (
    id         uuid    not null primary key,
    account_id uuid references account (id),
    expires_at timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone,
    version    integer not null
);

create index account_recovery_account_idx on account_recovery (account_id);
create index account_recovery_expires_idx on account_recovery (expires_at);

create table sent_mail (
    fingerprint varchar(64)  not null primary key,
    name        varchar(100) not null,
    aggregate   uuid         not null,
    state       varchar(20)  not null,
    changed_at  timestamp(6) with time zone not null,
    version     integer      not null
);

create index sent_mail_aggregate_idx on sent_mail (aggregate);

create table instrument (
    code        varchar(64)   not null primary key,
    name        varchar(200)  not null,
    description varchar(4000) not null,
    position    integer       not null,
    active      boolean       not null
);

create table instrument_assignment (
    id              uuid        not null primary key,
    account_id      uuid        not null references account (id),
    instrument_code varchar(64) not null references instrument (code),
    version         integer     not null,
    constraint instrument_assignment_unique unique (account_id, instrument_code)
);

create table organisation (
    id                uuid         not null primary key,
    name              varchar(200) not null,
    enterprise_number varchar(10)  not null,
    street            varchar(200) not null,
    postal_code       varchar(20)  not null,
    city              varchar(100) not null,
    billing_email     varchar(254) not null,
    version           integer      not null,
    constraint organisation_enterprise_number_unique unique (enterprise_number)
);

create table membership (
    account_id      uuid    not null primary key references account (id),
    organisation_id uuid    not null references organisation (id),
    since           timestamp(6) with time zone not null,
    version         integer not null
);

create index membership_organisation_idx on membership (organisation_id);
