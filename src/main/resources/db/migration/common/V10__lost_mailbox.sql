create table lost_mailbox (
    id                uuid         not null primary key,
    account_id        uuid references account (id),
    former_email      varchar(254) not null,
    -- former and new address while the request is open: the same form sent twice is one request
    open_for          varchar(520),
    new_email         varchar(254) not null,
    first_name        varchar(100) not null,
    last_name         varchar(100) not null,
    organisation_name varchar(200) not null,
    phone             varchar(40)  not null,
    explanation       varchar(1000),
    requested_at      timestamp(6) with time zone not null,
    state             varchar(20)  not null,
    decided_at        timestamp(6) with time zone,
    decided_by        uuid,
    confirm_until     timestamp(6) with time zone,
    effective_at      timestamp(6) with time zone,
    closed_at         timestamp(6) with time zone,
    version           integer      not null,
    constraint lost_mailbox_open_for_unique unique (open_for)
);

create index lost_mailbox_account_idx on lost_mailbox (account_id);
create index lost_mailbox_closed_idx on lost_mailbox (closed_at);
