-- The last number that was given out, by kind and year. The row is held while an invoice is made, so that numbers follow
-- each other without a gap.
create table invoice_series (
    name        varchar(30) not null primary key,
    last_number integer     not null
);

-- Invoices and credit notes, as they were sent. They never change, and are kept for ten years after the year of issue: V8.1 lets
-- PostgreSQL see to that. Seller and buyer stand here as they were then. An invoice is credited once at most;
-- paid_before_cents is what was paid of it then, and null for an invoice.
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
    buyer_vat_number         varchar(12),
    buyer_reference          varchar(100) not null,
    vat_treatment            varchar(20)  not null,
    net_cents                bigint       not null,
    vat_cents                bigint       not null,
    structured_communication varchar(12),
    credits_id               uuid references invoice (id),
    credit_reason            varchar(300),
    paid_before_cents        bigint,
    constraint invoice_number_unique unique (kind, invoice_year, invoice_number),
    constraint invoice_communication_unique unique (structured_communication),
    constraint invoice_credits_unique unique (credits_id)
);

create index invoice_number_idx on invoice (invoice_number);
create index invoice_organisation_idx on invoice (organisation_id, issued_on);

create table invoice_line (
    invoice_id       uuid         not null references invoice (id),
    line_number      integer      not null,
    description      varchar(300) not null,
    quantity         integer      not null,
    unit_price_cents bigint       not null,
    primary key (invoice_id, line_number)
);

-- The files of an invoice or credit note, as they were made the first time that somebody wanted them; one of each kind.
create table invoice_paper (
    id         uuid                        not null primary key,
    invoice_id uuid                        not null references invoice (id),
    kind       varchar(10)                 not null,
    content    bytea                       not null,
    made_at    timestamp(6) with time zone not null,
    constraint invoice_paper_unique unique (invoice_id, kind)
);

-- Invoices and credit notes that go to the Peppol network; no row where they are for download only.
create table e_invoice_delivery (
    id             uuid    not null primary key,
    document_id    uuid    not null unique references invoice (id),
    handed_over_at timestamp(6) with time zone,
    version        integer not null
);

-- Invoices and credit notes that staff had mailed once more. The id is that of the request, so that two clicks are one mail.
create table resent_invoice (
    id          uuid                        not null primary key,
    document_id uuid                        not null references invoice (id),
    email       varchar(254)                not null,
    asked_by    uuid                        not null references account (id),
    asked_at    timestamp(6) with time zone not null,
    sent_at     timestamp(6) with time zone,
    version     integer                     not null
);

create index resent_invoice_document_idx on resent_invoice (document_id);
create index resent_invoice_asked_by_idx on resent_invoice (asked_by);

-- What is still to be paid of an invoice. term_ends_on is the last day by the usual terms, and null since staff set
-- another. due_on is that day, or earlier where supplied_on, the day of what was bought, has moved. kept_cents: what kept
-- money paid of it when it was issued; the papers say it, so that it stays whatever becomes of that money.
create table receivable (
    invoice_id   uuid        not null primary key references invoice (id),
    state        varchar(20) not null,
    due_on       date        not null,
    term_ends_on date,
    supplied_on  date        not null,
    closed_at    timestamp(6) with time zone,
    kept_cents   bigint      not null,
    version      integer     not null
);

create index receivable_state_idx on receivable (state, due_on);

-- Money that came in or, when negative, went back: a fact, never changed. There is one row for each entry that its source
-- knows, however often the source tells of it. returns_id: the payment that this takes back (negative), or that comes again
-- by this (positive, after a chargeback that was reversed). It is emptied when staff find that it takes back other money.
create table payment (
    id           uuid                        not null primary key,
    source       varchar(20)                 not null,
    external_id  varchar(200)                not null,
    amount_cents bigint                      not null,
    received_on  date                        not null,
    payer_name   varchar(200),
    payer_iban   varchar(34),
    message      varchar(500),
    returns_id   uuid references payment (id),
    booked_at    timestamp(6) with time zone not null,
    constraint payment_external_unique unique (source, external_id),
    constraint payment_amount_check check (amount_cents <> 0)
);

create index payment_returns_idx on payment (returns_id);

-- The structured communications that came with a payment. amount_cents: how much of the payment this one is for, where the
-- payer or the bank says so.
create table payment_reference (
    payment_id       uuid        not null references payment (id),
    reference_number integer     not null,
    communication    varchar(12) not null,
    amount_cents     bigint,
    primary key (payment_id, reference_number)
);

create index payment_reference_communication_idx on payment_reference (communication);

-- Where the money of a payment went: to an invoice or, without one, back to the payer. Never changed; taken back by a row
-- with the other sign. made_by is null when the portal did it by its rule.
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

-- The part of a payment that is not assigned yet. UNASSIGNED: a case of payment-assignment runs. KEPT: it pays the next invoice
-- of the organisation kept_for.
create table payment_balance (
    payment_id       uuid        not null primary key references payment (id),
    unassigned_cents bigint      not null,
    state            varchar(20) not null,
    kept_for         uuid references organisation (id),
    note             varchar(1000),
    version          integer     not null
);

create index payment_balance_unassigned_idx on payment_balance (unassigned_cents);
create index payment_balance_state_idx on payment_balance (state);
create index payment_balance_kept_for_idx on payment_balance (kept_for);

-- Money that was taken back by rule from what had been paid with it; the payment is the negative one. OPEN: a case of
-- returned-payment runs, in which somebody looks whether the rule was right.
create table returned_payment (
    payment_id uuid        not null primary key references payment (id),
    state      varchar(20) not null,
    closed_at  timestamp(6) with time zone,
    version    integer     not null
);

create index returned_payment_state_idx on returned_payment (state);

-- What an organisation has to hear about money for its invoice: a part is paid, it is too much, it was taken back, or it is
-- due on another day, for which there is no payment. Empty sent_at: a notice runs.
create table payment_notice (
    id           uuid        not null primary key,
    payment_id   uuid references payment (id),
    invoice_id   uuid        not null references invoice (id),
    kind         varchar(20) not null,
    amount_cents bigint      not null,
    sent_at      timestamp(6) with time zone,
    version      integer     not null
);

create index payment_notice_sent_idx on payment_notice (sent_at);
create index payment_notice_payment_idx on payment_notice (payment_id);
create index payment_notice_invoice_idx on payment_notice (invoice_id);

-- A link of the payment provider. Each amount to pay has one of its own, and only the newest is open. attempt_state: how the
-- newest attempt to pay by it stood when the provider was asked last; null when nobody tried.
create table payment_link (
    id            uuid                        not null primary key,
    invoice_id    uuid                        not null references invoice (id),
    generation    integer                     not null,
    amount_cents  bigint                      not null,
    provider_id   varchar(100)                not null,
    checkout_url  varchar(1000)               not null,
    state         varchar(20)                 not null,
    made_at       timestamp(6) with time zone not null,
    checked_at    timestamp(6) with time zone not null,
    attempt_state varchar(20),
    attempt_at    timestamp(6) with time zone,
    constraint payment_link_generation_unique unique (invoice_id, generation),
    constraint payment_link_provider_unique unique (provider_id)
);

create index payment_link_state_idx on payment_link (state, checked_at);

-- What the payment provider said that it has news about. The row is deleted when the news was fetched. Anybody
-- can send such news, so that provider_id need not be that of one of our links: there is no foreign key.
create table provider_notification (
    provider_id varchar(100)                not null primary key,
    due_at      timestamp(6) with time zone not null,
    attempts    integer                     not null
);

create index provider_notification_due_idx on provider_notification (due_at);

-- The accounts of which statements were read. The row is held while it is decided which lines of a file were read before,
-- so that two files that hold the same money do not both book it.
create table bank_account (
    iban varchar(34) not null primary key
);

-- Files with bank statements that staff handed in. The file itself is not kept; content_hash says whether the very same file
-- came again. skipped: what in it was not read, and why. CHECKING, WAITING (somebody has to say whether it is booked
-- although its sums are wrong), BOOKING: a case of bank-file runs.
create table bank_file (
    id           uuid                        not null primary key,
    file_name    varchar(255)                not null,
    format       varchar(20)                 not null,
    iban         varchar(34)                 not null references bank_account (iban),
    content_hash varchar(64)                 not null,
    skipped      varchar(4000)               not null,
    read_at      timestamp(6) with time zone not null,
    read_by      uuid                        not null references account (id),
    state        varchar(20)                 not null,
    decided_by   uuid references account (id),
    ended_at     timestamp(6) with time zone,
    version      integer                     not null
);

create index bank_file_read_at_idx on bank_file (read_at);
create index bank_file_read_by_idx on bank_file (read_by);
create index bank_file_decided_by_idx on bank_file (decided_by);
create index bank_file_state_idx on bank_file (state);

-- The statements in such a file, with what the bank says about them, and what of it is wrong. lines_hash is the same for
-- statements with exactly the same lines.
create table bank_statement (
    id               uuid         not null primary key,
    file_id          uuid         not null references bank_file (id),
    position         integer      not null,
    reference        varchar(140),
    statement_number integer,
    statement_year   integer,
    opening_cents    bigint,
    opening_on       date,
    closing_cents    bigint,
    closing_on       date,
    lines_hash       varchar(64)  not null,
    problems         varchar(200) not null,
    constraint bank_statement_position_unique unique (file_id, position)
);

-- The lines of these statements: one for each payment that the bank names, or for the whole entry where it names none or
-- they do not add up. Their id is the external_id of the payment that a line becomes. fingerprint is the same for lines
-- that say the same. repeats_id: the earlier line that is the same money, or may be; returns_id: the line that it takes back.
create table bank_line (
    id                uuid        not null primary key,
    file_id           uuid        not null references bank_file (id),
    statement_id      uuid        not null references bank_statement (id),
    position          integer     not null,
    entry_number      integer     not null,
    entry_lines       integer     not null,
    entry_cents       bigint      not null,
    entry_reference   varchar(140),
    iban              varchar(34) not null,
    booked_on         date        not null,
    amount_cents      bigint      not null,
    currency          varchar(3)  not null,
    counterparty_name varchar(200),
    counterparty_iban varchar(34),
    message           varchar(2000),
    communications    varchar(8000) not null,
    part_reference    varchar(140),
    end_to_end_id     varchar(140),
    reversal          boolean     not null,
    return_reason     varchar(20),
    fingerprint       varchar(64) not null,
    outcome           varchar(20) not null,
    repeats_id        uuid references bank_line (id),
    doubt_id          uuid,
    returns_id        uuid references bank_line (id),
    constraint bank_line_position_unique unique (file_id, position)
);

create index bank_line_day_idx on bank_line (iban, booked_on);
create index bank_line_statement_idx on bank_line (statement_id);
create index bank_line_outcome_idx on bank_line (outcome);
create index bank_line_doubt_idx on bank_line (doubt_id);
create index bank_line_repeats_idx on bank_line (repeats_id);
create index bank_line_returns_idx on bank_line (returns_id);
create index bank_line_entry_reference_idx on bank_line (entry_reference);
create index bank_line_part_reference_idx on bank_line (part_reference);
create index bank_line_end_to_end_idx on bank_line (end_to_end_id);

-- Lines of which nobody can know from the files alone whether they were read before; one row for all lines of an entry. OPEN:
-- a case of doubtful-entry runs.
create table bank_doubt (
    id         uuid                        not null primary key,
    file_id    uuid                        not null references bank_file (id),
    state      varchar(20)                 not null,
    decided_at timestamp(6) with time zone,
    decided_by uuid references account (id),
    version    integer                     not null
);

create index bank_doubt_state_idx on bank_doubt (state);
create index bank_doubt_decided_by_idx on bank_doubt (decided_by);

alter table bank_line add constraint bank_line_doubt_fk foreign key (doubt_id) references bank_doubt (id);

-- Money in another currency than euro. The books cannot hold it before somebody says how many euros it is. OPEN: a case of
-- foreign-payment runs.
create table foreign_payment (
    id            uuid                        not null primary key,
    source        varchar(20)                 not null,
    external_id   varchar(200)                not null,
    currency      varchar(3)                  not null,
    amount        varchar(30)                 not null,
    received_on   date                        not null,
    payer_name    varchar(200),
    payer_iban    varchar(34),
    message       varchar(500),
    communication varchar(12),
    noted_at      timestamp(6) with time zone not null,
    state         varchar(20)                 not null,
    note          varchar(300),
    decided_at    timestamp(6) with time zone,
    decided_by    uuid references account (id),
    version       integer                     not null,
    constraint foreign_payment_external_unique unique (source, external_id)
);

create index foreign_payment_state_idx on foreign_payment (state);
create index foreign_payment_decided_by_idx on foreign_payment (decided_by);

-- Files of transfers for the bank, as they were made; they can be had again byte for byte. The bank calls a file by its
-- message_id.
create table refund_file (
    id         uuid                        not null primary key,
    message_id varchar(35)                 not null unique,
    made_at    timestamp(6) with time zone not null,
    made_by    uuid                        not null references account (id),
    transfers  integer                     not null,
    sum_cents  bigint                      not null,
    content    bytea                       not null
);

create index refund_file_made_at_idx on refund_file (made_at);
create index refund_file_made_by_idx on refund_file (made_by);

-- Money that goes back to its payer. From the moment that it is asked for, the payment has it as paid back, so that it is
-- given away once. iban and holder_name: where it goes, empty when it goes back by the payment provider. end_to_end_id is
-- what the bank calls it; another attempt gets another one. REQUESTED to ORDERED, REFUSED and BOUNCED: a case of refund runs.
create table refund (
    id                 uuid                        not null primary key,
    payment_id         uuid                        not null references payment (id),
    amount_cents       bigint                      not null,
    way                varchar(20)                 not null,
    iban               varchar(34),
    holder_name        varchar(70),
    reason             varchar(300),
    state              varchar(20)                 not null,
    note               varchar(300),
    requested_by       uuid                        not null references account (id),
    requested_at       timestamp(6) with time zone not null,
    released_by        uuid references account (id),
    released_at        timestamp(6) with time zone,
    attempt            integer                     not null,
    end_to_end_id      varchar(35)                 not null unique,
    provider_refund_id varchar(100),
    file_id            uuid references refund_file (id),
    checked_at         timestamp(6) with time zone,
    closed_at          timestamp(6) with time zone,
    version            integer                     not null,
    constraint refund_amount_check check (amount_cents > 0)
);

create index refund_payment_idx on refund (payment_id);
create index refund_state_idx on refund (state, checked_at);
create index refund_file_idx on refund (file_id);
create index refund_requested_by_idx on refund (requested_by);
create index refund_released_by_idx on refund (released_by);
