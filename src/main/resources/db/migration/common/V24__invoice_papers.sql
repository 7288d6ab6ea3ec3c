-- The files of an invoice or credit note, as they were made the first time somebody wanted them.
create table invoice_paper (
    id         uuid                        not null primary key,
    invoice_id uuid                        not null references invoice (id),
    kind       varchar(10)                 not null,
    content    bytea                       not null,
    made_at    timestamp(6) with time zone not null,
    constraint invoice_paper_unique unique (invoice_id, kind)
);
