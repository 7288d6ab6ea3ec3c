-- What happened that matters for security, and who opened whose data. It holds ids and references, never what somebody
-- typed. account_id is who did it and person_id whom it is about; both are accounts, which this module does not know: no
-- foreign key, so that the log outlives an account. account_role is the role at that moment; network is wider than one machine.
create table security_event (
    id           uuid         not null primary key,
    happened_at  timestamp(6) with time zone not null,
    kind         varchar(40)  not null,
    account_id   uuid,
    account_role varchar(30),
    person_id    uuid,
    detail       varchar(200) not null,
    network      varchar(50),
    version      integer      not null
);

create index security_event_happened_idx on security_event (happened_at);
create index security_event_account_idx on security_event (account_id, happened_at);
create index security_event_person_idx on security_event (person_id, happened_at);
create index security_event_kind_idx on security_event (kind, happened_at);
