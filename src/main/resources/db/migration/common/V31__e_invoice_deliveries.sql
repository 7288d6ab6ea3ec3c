-- Invoices and credit notes that go to the Peppol network; no row where they are for download only.
create table e_invoice_delivery (
    id             uuid    not null primary key,
    document_id    uuid    not null unique references invoice (id),
    handed_over_at timestamp(6) with time zone,
    version        integer not null
);
