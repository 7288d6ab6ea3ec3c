-- What somebody wrote to a trainer of the public list, until the trainer has it and a while longer. An account that is
-- deleted takes along what was written to its owner. same_as is the same for the same message on the same day: the form
-- sent twice is one message.
create table contact_message (
    id                  uuid          not null primary key,
    account_id          uuid          not null references account (id) on delete cascade,
    sender_name         varchar(100)  not null,
    sender_email        varchar(254)  not null,
    sender_organisation varchar(200),
    message             varchar(2000) not null,
    same_as             varchar(64),
    received_at         timestamp(6) with time zone not null,
    forwarded           boolean       not null,
    closed_at           timestamp(6) with time zone,
    version             integer       not null,
    constraint contact_message_same_as_unique unique (same_as)
);

create index contact_message_account_idx on contact_message (account_id);
create index contact_message_closed_idx on contact_message (closed_at);
