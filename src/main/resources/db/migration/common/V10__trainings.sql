-- A training of care providers in an instrument. Whoever gives it may not be registered yet; withdrawing that invitation
-- deletes the account, and the training is then without a trainer. calendar_sequence counts up whenever calendars have to
-- learn something. A training that was called off says when and why, and stays as it was.
create table training (
    id              uuid         not null primary key,
    organisation_id uuid         not null references organisation (id),
    instrument_code varchar(64)  not null references instrument (code),
    name            varchar(200) not null,
    location        varchar(200) not null,
    trainer_id      uuid references account (id) on delete set null,
    description     varchar(2000),
    calendar_sequence integer    not null,
    called_off_at   timestamp(6) with time zone,
    called_off_because varchar(250),
    search_text     varchar(700) default '' not null,
    version         integer      not null,
    constraint training_called_off_check check ((called_off_at is null) = (called_off_because is null))
);

create index training_organisation_idx on training (organisation_id);
create index training_trainer_idx on training (trainer_id);

-- A day of a training. Its id stays when it moves to another date, because calendars know it by that. Its hours may be open;
-- an end without a beginning says nothing.
create table training_day (
    id          uuid not null primary key,
    training_id uuid not null references training (id) on delete cascade,
    held_on     date not null,
    starts_at   time,
    ends_at     time,
    constraint training_day_unique unique (training_id, held_on),
    constraint training_day_times_check check (ends_at is null or starts_at is not null and starts_at < ends_at)
);

create index training_day_held_on_idx on training_day (held_on);

-- Somebody in a training, once, with the organisation that the person belonged to when added. Somebody may be added before
-- registering; withdrawing that invitation deletes the account, and this with it. told_at is when the mail about it was
-- dealt with, and null while the case of the participant runs.
create table training_participant (
    id              uuid    not null primary key,
    training_id     uuid    not null references training (id),
    account_id      uuid    not null references account (id) on delete cascade,
    organisation_id uuid    not null references organisation (id),
    added_at        timestamp(6) with time zone not null,
    told_at         timestamp(6) with time zone,
    version         integer not null,
    constraint training_participant_unique unique (training_id, account_id)
);

create index training_participant_account_idx on training_participant (account_id);

-- What people knew of a training before something changed, while the mail about it has not left; afterwards the row is
-- deleted. CHANGED concerns everybody, TAKEN_OUT only the person who was taken out, whose account may be deleted before the mail
-- leaves. A later change takes over what an earlier one knew, which is then superseded and mails nothing. training_id is null once the training was deleted.
create table training_change (
    id                uuid         not null primary key,
    training_id       uuid references training (id) on delete set null,
    kind              varchar(16)  not null,
    organisation_id   uuid         not null references organisation (id),
    taken_out_id      uuid references account (id) on delete set null,
    name              varchar(200) not null,
    location          varchar(200) not null,
    trainer_id        uuid references account (id) on delete set null,
    calendar_sequence integer      not null,
    changed_at        timestamp(6) with time zone not null,
    superseded        boolean      not null,
    overtaken         boolean      not null,
    handed_over       boolean      not null,
    version           integer      not null,
    constraint training_change_kind_check check (kind in ('CHANGED', 'TAKEN_OUT'))
);

create index training_change_training_idx on training_change (training_id);
create index training_change_taken_out_idx on training_change (taken_out_id);
create index training_change_trainer_idx on training_change (trainer_id);
create index training_change_organisation_idx on training_change (organisation_id);

-- A day as it was before the change, with the id by which calendars know it.
create table training_change_day (
    change_id uuid not null references training_change (id) on delete cascade,
    id        uuid not null,
    held_on   date not null,
    starts_at time,
    ends_at   time,
    constraint training_change_day_key primary key (change_id, id)
);
