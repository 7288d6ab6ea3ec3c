-- A person. There is no password, and registered_at is null, until the invitation was answered. An address belongs to one
-- person, whoever invites or changes it at the same time. session_generation counts what ends the sessions of the account.
-- password_changed_at is null until a first password was changed. blocked_at is null unless the account lets nobody in. search_text has name and address in plain letters.
create table account (
    id                 uuid         not null primary key,
    email              varchar(254) not null,
    role               varchar(40)  not null,
    first_name         varchar(100) not null,
    last_name          varchar(100) not null,
    password_hash      varchar(255),
    session_generation integer      not null,
    newsletter         boolean      not null,
    public_listing     boolean      not null,
    daily_mail         boolean      default true not null,
    registered_at      timestamp(6) with time zone,
    password_changed_at timestamp(6) with time zone,
    blocked_at          timestamp(6) with time zone,
    engine_administrator boolean     default false not null,
    last_signed_in_at   timestamp(6) with time zone,
    search_text        varchar(700) default '' not null,
    version            integer      not null,
    constraint account_email_unique unique (email)
);

create index account_role_idx on account (role);
-- The public list of trainers is open to everybody, so that only people who asked for it are read.
create index account_public_listing_idx on account (public_listing, last_name);

-- The way from an invitation to a registered account. What the mails say about who invited is kept as it was then; the
-- organisation is of a module that this one does not know: no foreign key.
create table registration (
    account_id        uuid        not null primary key references account (id),
    organisation_id   uuid,
    organisation_name varchar(200),
    inviter_name      varchar(201),
    invited_at        timestamp(6) with time zone not null,
    link_generation   integer     not null,
    reminder_at       timestamp(6) with time zone not null,
    follow_up_at      timestamp(6) with time zone not null,
    completed_at      timestamp(6) with time zone,
    version           integer     not null
);

-- Somebody asked for a link to get in. The row has no account when nobody has the address, so that asking costs the same
-- work for every address.
create table account_recovery (
    id         uuid    not null primary key,
    account_id uuid references account (id),
    expires_at timestamp(6) with time zone not null,
    used_at    timestamp(6) with time zone,
    version    integer not null
);

create index account_recovery_account_idx on account_recovery (account_id);
create index account_recovery_expires_idx on account_recovery (expires_at);

-- Somebody asked for another address of the account. open_account_id is the account while the change is open and null
-- afterwards: an account has one open change at most.
create table email_change (
    id              uuid         not null primary key,
    account_id      uuid         not null references account (id),
    open_account_id uuid,
    former_email    varchar(254) not null,
    new_email       varchar(254) not null,
    requested_by    uuid references account (id),
    state           varchar(20)  not null,
    requested_at    timestamp(6) with time zone not null,
    expires_at      timestamp(6) with time zone not null,
    closed_at       timestamp(6) with time zone,
    version         integer      not null,
    constraint email_change_one_open unique (open_account_id)
);

create index email_change_account_idx on email_change (account_id);
create index email_change_requested_by_idx on email_change (requested_by);
create index email_change_expires_idx on email_change (expires_at);

-- What staff wrote down about a person. written_by is the account of the writer.
create table person_note (
    id         uuid          not null primary key,
    account_id uuid          not null references account (id) on delete cascade,
    text       varchar(2000) not null,
    written_at timestamp(6) with time zone not null,
    written_by uuid          not null references account (id),
    version    integer       not null
);

create index person_note_account_idx on person_note (account_id, written_at);
create index person_note_written_by_idx on person_note (written_by);

-- Staff corrected the name of somebody who is registered; the name of before is kept.
create table name_correction (
    id                uuid         not null primary key,
    account_id        uuid         not null references account (id) on delete cascade,
    former_first_name varchar(100) not null,
    former_last_name  varchar(100) not null,
    corrected_by      uuid         not null references account (id),
    corrected_at      timestamp(6) with time zone not null,
    version           integer      not null
);

create index name_correction_account_idx on name_correction (account_id);
create index name_correction_corrected_by_idx on name_correction (corrected_by);

-- Staff blocked an account, or let it in again, and why.
create table account_block (
    id         uuid         not null primary key,
    account_id uuid         not null references account (id) on delete cascade,
    blocked    boolean      not null,
    reason     varchar(500) not null,
    decided_at timestamp(6) with time zone not null,
    decided_by uuid         not null references account (id),
    version    integer      not null
);

create index account_block_account_idx on account_block (account_id, decided_at);
create index account_block_decided_by_idx on account_block (decided_by);

-- Somebody without access to the old mailbox asks for another address, on a form that is open to everybody: what was typed
-- may be about somebody else, and nobody may be registered with the former address. open_for is the former and the new
-- address while the request is open and null afterwards: the same form sent twice is one request. decided_by is the account
-- of the member of staff who dealt with it.
create table lost_mailbox (
    id                uuid         not null primary key,
    account_id        uuid references account (id),
    former_email      varchar(254) not null,
    open_for          varchar(520),
    new_email         varchar(254) not null,
    first_name        varchar(100) not null,
    last_name         varchar(100) not null,
    organisation_name varchar(200) not null,
    phone             varchar(40)  not null,
    explanation       varchar(1000),
    requested_at      timestamp(6) with time zone not null,
    state             varchar(20)  not null,
    decided_at        timestamp(6) with time zone,
    decided_by        uuid,
    confirm_until     timestamp(6) with time zone,
    effective_at      timestamp(6) with time zone,
    closed_at         timestamp(6) with time zone,
    version           integer      not null,
    constraint lost_mailbox_open_for_unique unique (open_for)
);

create index lost_mailbox_account_idx on lost_mailbox (account_id);
create index lost_mailbox_closed_idx on lost_mailbox (closed_at);

-- Two accounts of one person became one, and what the other one was. Its id leads nowhere any more, and a second click finds
-- by it that it was done: no foreign key. The address is kept, because somebody who still knows it may ask for it.
create table account_merge (
    id               uuid         not null primary key,
    kept_id          uuid         not null references account (id) on delete cascade,
    ended_id         uuid         not null,
    ended_email      varchar(254) not null,
    ended_first_name varchar(100) not null,
    ended_last_name  varchar(100) not null,
    ended_registered boolean      not null,
    merged_at        timestamp(6) with time zone not null,
    merged_by        uuid         not null references account (id),
    version          integer      not null,
    constraint account_merge_ended_unique unique (ended_id)
);

create index account_merge_kept_idx on account_merge (kept_id);
create index account_merge_merged_by_idx on account_merge (merged_by);
