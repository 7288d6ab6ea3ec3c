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
