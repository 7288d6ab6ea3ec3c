create table training_day (
    training_id uuid not null references training (id) on delete cascade,
    held_on     date not null,
    starts_at   time,
    ends_at     time,
    constraint training_day_key primary key (training_id, held_on),
    constraint training_day_times_check check (ends_at is null or starts_at is not null and starts_at < ends_at)
);

create index training_day_held_on_idx on training_day (held_on);

-- The organisation that somebody belonged to when put in the training. So far only the training's own people could be.
alter table training_participant add column organisation_id uuid references organisation (id);
update training_participant
set organisation_id = (select t.organisation_id from training t where t.id = training_participant.training_id);
alter table training_participant alter column organisation_id set not null;

-- Who is in a training already was put there by now.
alter table training_participant add column added_at timestamp(6) with time zone default current_timestamp not null;
alter table training_participant alter column added_at drop default;
