-- What somebody wrote who handed a task over or gave it back. The task itself is the engine's; a note of a task that is
-- over is deleted at night. Whoever wrote it may be gone.
create table task_note (
    id         uuid         not null primary key,
    task_id    uuid         not null,
    written_by uuid references account (id) on delete set null,
    text       varchar(500) not null,
    written_at timestamp(6) with time zone not null,
    version    integer      default 0 not null
);

create index task_note_task_idx on task_note (task_id);
create index task_note_written_by_idx on task_note (written_by);
