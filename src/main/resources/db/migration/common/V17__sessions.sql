-- Who is signed in where, in the columns that Spring Session wants. principal_name is the id of the account; times are
-- milliseconds since 1970. Ids vary in length: by char, which Spring Session's own script has, PostgreSQL would not use
-- the indexes.
create table stored_session (
    primary_id            varchar(36) not null primary key,
    session_id            varchar(64) not null,
    creation_time         bigint      not null,
    last_access_time      bigint      not null,
    max_inactive_interval integer     not null,
    expiry_time           bigint      not null,
    principal_name        varchar(100),
    constraint stored_session_id_unique unique (session_id)
);

create index stored_session_expiry_idx on stored_session (expiry_time);
create index stored_session_principal_idx on stored_session (principal_name);

-- What a session holds, as bytes. It goes with the session.
create table stored_session_attributes (
    session_primary_id varchar(36)  not null references stored_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
