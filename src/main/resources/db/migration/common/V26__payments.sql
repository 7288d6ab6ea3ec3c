-- Money that came in (or, negative, went back): a fact, never changed. One row for each entry that its source knows.
create table payment (
    id           uuid                        not null primary key,
    source       varchar(20)                 not null,
    external_id  varchar(200)                not null,
    amount_cents bigint                      not null,
    received_on  date                        not null,
    payer_name   varchar(200),
    message      varchar(500),
    returns_id   uuid references payment (id),
    booked_at    timestamp(6) with time zone not null,
    constraint payment_external_unique unique (source, external_id),
    constraint payment_amount_check check (amount_cents <> 0)
);

create index payment_returns_idx on payment (returns_id);

-- Where the money of a payment went: to an invoice, or back (no invoice). Never changed; taken back by a negative row.
create table allocation (
    id           uuid                        not null primary key,
    payment_id   uuid                        not null references payment (id),
    invoice_id   uuid references invoice (id),
    amount_cents bigint                      not null,
    made_at      timestamp(6) with time zone not null,
    made_by      uuid references account (id),
    reason       varchar(300)                not null
);

create index allocation_payment_idx on allocation (payment_id);
create index allocation_invoice_idx on allocation (invoice_id);
create index allocation_made_by_idx on allocation (made_by);

-- What of a payment has no place yet. UNASSIGNED: a case of payment-assignment runs.
create table payment_balance (
    payment_id       uuid        not null primary key references payment (id),
    unassigned_cents bigint      not null,
    state            varchar(20) not null,
    note             varchar(1000),
    version          integer     not null
);

create index payment_balance_state_idx on payment_balance (state);

-- A link of the payment provider. Each amount to pay has one of its own; only the newest is open.
create table payment_link (
    id           uuid                        not null primary key,
    invoice_id   uuid                        not null references invoice (id),
    generation   integer                     not null,
    amount_cents bigint                      not null,
    provider_id  varchar(100)                not null,
    checkout_url varchar(1000)               not null,
    state        varchar(20)                 not null,
    made_at      timestamp(6) with time zone not null,
    checked_at   timestamp(6) with time zone not null,
    constraint payment_link_generation_unique unique (invoice_id, generation),
    constraint payment_link_provider_unique unique (provider_id)
);

create index payment_link_state_idx on payment_link (state, checked_at);

-- What the payment provider said has news; the row goes when the news was fetched.
create table payment_notice (
    provider_id varchar(100)                not null primary key,
    due_at      timestamp(6) with time zone not null,
    attempts    integer                     not null
);

create index payment_notice_due_idx on payment_notice (due_at);

-- Bank statement files that were read, for staff to see.
create table bank_file (
    id           uuid                        not null primary key,
    file_name    varchar(255)                not null,
    read_at      timestamp(6) with time zone not null,
    read_by      uuid                        not null references account (id),
    booked       integer                     not null,
    booked_cents bigint                      not null
);

create index bank_file_read_at_idx on bank_file (read_at);
create index bank_file_read_by_idx on bank_file (read_by);

-- What stood in such a file, and what became of each line.
create table bank_file_line (
    file_id      uuid         not null references bank_file (id),
    line_number  integer      not null,
    booked_on    date         not null,
    amount_cents bigint       not null,
    payer_name   varchar(200),
    message      varchar(500),
    outcome      varchar(20)  not null,
    primary key (file_id, line_number)
);
