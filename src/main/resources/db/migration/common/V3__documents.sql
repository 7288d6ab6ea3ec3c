-- One row for each file that somebody keeps, or may still keep. Files with the same content share one on disk, so the
-- content's SHA-256 is not unique here. claimed_at is null while nobody keeps the file; such a row, and in the end its content, is swept.
create table document (
    id             uuid         not null primary key,
    sha256         varchar(64)  not null,
    media_type     varchar(100) not null,
    bytes          bigint       not null,
    pages          integer      not null,
    preview_sha256 varchar(64),
    stored_at      timestamp(6) with time zone not null,
    claimed_at     timestamp(6) with time zone,
    version        integer      not null
);

create index document_sha256_idx on document (sha256);
create index document_preview_idx on document (preview_sha256);

-- The files that somebody is gathering for one subject. Whoever changes them holds this row, and there is one for a person
-- and a subject. The owner is an account, which this module does not know: no foreign key.
create table draft (
    id         uuid         not null primary key,
    owner_id   uuid         not null,
    subject    varchar(100) not null,
    started_at timestamp(6) with time zone not null,
    version    integer      not null,
    constraint draft_unique unique (owner_id, subject)
);

-- A file of a draft, in its place. The same content stands in a draft only once.
create table draft_file (
    id        uuid         not null primary key,
    draft_id  uuid         not null references draft (id),
    position  integer      not null,
    file_name varchar(255) not null,
    sha256    varchar(64)  not null,
    kind      varchar(10)  not null,
    bytes     bigint       not null,
    pages     integer      not null,
    added_at  timestamp(6) with time zone not null,
    version   integer      not null,
    constraint draft_file_unique unique (draft_id, sha256)
);

create index draft_file_sha256_idx on draft_file (sha256);
create index draft_file_added_idx on draft_file (added_at);
