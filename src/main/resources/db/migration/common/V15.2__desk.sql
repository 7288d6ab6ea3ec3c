-- The mail of one day about what waits for one person, once. The organisation is the one that the person manages, and null for
-- staff. What came after new_since is new in it; sent_at is when it was dealt with, also when nothing waited any more.
create table daily_mail (
    id              uuid    not null primary key,
    account_id      uuid    not null references account (id) on delete cascade,
    organisation_id uuid references organisation (id),
    mail_day        date    not null,
    new_since       timestamp(6) with time zone not null,
    planned_at      timestamp(6) with time zone not null,
    sent_at         timestamp(6) with time zone,
    version         integer not null,
    constraint daily_mail_unique unique (account_id, mail_day)
);

create index daily_mail_organisation_idx on daily_mail (organisation_id);
create index daily_mail_planned_idx on daily_mail (planned_at);

-- The last day whose mails were planned. There is only this one row, and the transaction that holds it may plan.
create table daily_mail_day (
    id       integer not null primary key,
    last_day date,
    version  integer not null
);

insert into daily_mail_day (id, version) values (1, 0);

-- The organisations that had no manager when the mails of the last day were planned, and since which planning: nothing else
-- says so.
create table unmanaged_organisation (
    organisation_id uuid not null primary key references organisation (id),
    since           timestamp(6) with time zone not null
);
