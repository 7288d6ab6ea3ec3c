-- The last number that was given out, by kind and year. Held while an invoice is made.
create table invoice_series (
    name        varchar(30) not null primary key,
    last_number integer     not null
);

-- Invoices and credit notes, as they left. Kept ten years after the year of issue; never changed.
create table invoice (
    id                       uuid         not null primary key,
    kind                     varchar(20)  not null,
    invoice_year             integer      not null,
    invoice_number           integer      not null,
    organisation_id          uuid         not null references organisation (id),
    issued_on                date         not null,
    due_on                   date,
    supplied_on              date         not null,
    seller_name              varchar(200) not null,
    seller_form              varchar(50)  not null,
    seller_street            varchar(200) not null,
    seller_postal_code       varchar(10)  not null,
    seller_city              varchar(100) not null,
    seller_enterprise_number varchar(10)  not null,
    seller_vat_number        varchar(12),
    seller_court             varchar(100) not null,
    seller_email             varchar(254) not null,
    seller_iban              varchar(34)  not null,
    buyer_name               varchar(200) not null,
    buyer_street             varchar(200) not null,
    buyer_postal_code        varchar(20)  not null,
    buyer_city               varchar(100) not null,
    buyer_enterprise_number  varchar(10)  not null,
    buyer_reference          varchar(100) not null,
    vat_treatment            varchar(20)  not null,
    net_cents                bigint       not null,
    vat_cents                bigint       not null,
    structured_communication varchar(12),
    credits_id               uuid references invoice (id),
    credit_reason            varchar(300),
    constraint invoice_number_unique unique (kind, invoice_year, invoice_number),
    constraint invoice_communication_unique unique (structured_communication),
    constraint invoice_credits_unique unique (credits_id)
);

create index invoice_organisation_idx on invoice (organisation_id, issued_on);

create table invoice_line (
    invoice_id       uuid         not null references invoice (id),
    line_number      integer      not null,
    description      varchar(300) not null,
    quantity         integer      not null,
    unit_price_cents bigint       not null,
    primary key (invoice_id, line_number)
);

-- What is still to come of an invoice; due_on moves when a delay is granted.
create table receivable (
    invoice_id uuid        not null primary key references invoice (id),
    state      varchar(20) not null,
    due_on     date        not null,
    closed_at  timestamp(6) with time zone,
    version    integer     not null
);

create index receivable_state_idx on receivable (state, due_on);
