-- open_account_id is the account while the change is open, then null: at most one open change for an account.
create table email_change (
    id              uuid         not null primary key,
    account_id      uuid         not null references account (id),
    open_account_id uuid,
    former_email    varchar(254) not null,
    new_email       varchar(254) not null,
    state           varchar(20)  not null,
    requested_at    timestamp(6) with time zone not null,
    expires_at      timestamp(6) with time zone not null,
    closed_at       timestamp(6) with time zone,
    version         integer      not null,
    constraint email_change_one_open unique (open_account_id)
);

create index email_change_account_idx on email_change (account_id);
create index email_change_expires_idx on email_change (expires_at);
