-- One row for each file that somebody keeps, or may still keep. Files of the same content share one on disk.
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

-- The row that whoever changes the files of a draft holds. The owner is an account, which another module knows.
create table draft (
    id         uuid         not null primary key,
    owner_id   uuid         not null,
    subject    varchar(100) not null,
    started_at timestamp(6) with time zone not null,
    version    integer      not null,
    constraint draft_unique unique (owner_id, subject)
);

create table draft_file (
    id        uuid         not null primary key,
    draft_id  uuid         not null references draft,
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
