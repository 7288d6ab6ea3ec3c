-- What staff noted about a case, such as a phone call. A case is named by its story and its business key: it has no table
-- of its own, and may be over. An account that is deleted takes along what was noted about its owner.
create table case_note (
    id           uuid          not null primary key,
    story        varchar(100)  not null,
    business_key uuid          not null,
    person_id    uuid references account (id) on delete cascade,
    written_by   uuid          not null references account (id),
    written_at   timestamp(6) with time zone not null,
    note         varchar(2000) not null,
    version      integer       not null
);

create index case_note_case_idx on case_note (business_key, story);
create index case_note_person_idx on case_note (person_id);
create index case_note_author_idx on case_note (written_by);
create index case_note_written_idx on case_note (written_at);
