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

-- Whose act on a page of the portal brought a case past an element, which the engine does not know. Both keys are the
-- engine's. No foreign key leads to its tables: it writes its history at the end of the same transaction.
create table case_act (
    activity_id varchar(64) not null primary key,
    instance_id varchar(64) not null,
    account_id  uuid        not null references account (id) on delete cascade,
    version     integer     not null
);

create index case_act_account_idx on case_act (account_id);
