-- An institution that trains trainers and gives them attests. It is never deleted, because attests refer to it.
create table institution (
    id      uuid         not null primary key,
    name    varchar(200) not null,
    kind    varchar(20)  not null,
    active  boolean      not null,
    version integer      not null,
    constraint institution_name_unique unique (name)
);

insert into institution (id, name, kind, active, version) values
('6a3bb2f0-0f7e-4c55-9f0e-5b7f3f2f6a01', 'FOD Volksgezondheid', 'FEDERAL', true, 0),
('6a3bb2f0-0f7e-4c55-9f0e-5b7f3f2f6a02', 'Kwaliteitscentrum voor Diagnostiek (KCD)', 'KCD', true, 0);

-- Until when an attest is valid: day and month, some years after the year in which it was obtained. A kind of
-- institution without a rule prints the day on the attest.
create table validity_rule (
    id             uuid        not null primary key,
    kind           varchar(20) not null,
    effective_from date        not null,
    years_after    integer     not null,
    end_month      integer     not null,
    end_day        integer     not null,
    version        integer     not null,
    constraint validity_rule_unique unique (kind, effective_from)
);

insert into validity_rule (id, kind, effective_from, years_after, end_month, end_day, version) values
('6a3bb2f0-0f7e-4c55-9f0e-5b7f3f2f6b01', 'FLEMISH', date '2000-01-01', 1, 12, 31, 0),
('6a3bb2f0-0f7e-4c55-9f0e-5b7f3f2f6b02', 'KCD', date '2000-01-01', 1, 12, 31, 0);

-- An attest of a person for an instrument. newest_for is the person and the instrument while this is the newest and not
-- refused, and null afterwards: one attest counts, whoever hands in another at the same time. Without a document when the
-- quality centre gave it; recorded_by is null when the trainer handed it in.
create table attestation (
    id              uuid         not null primary key,
    account_id      uuid         not null references account (id),
    instrument_code varchar(64)  not null references instrument (code),
    newest_for      varchar(110),
    institution_id  uuid         not null references institution (id),
    obtained_on     date         not null,
    expires_on      date         not null,
    document_id     uuid references document (id),
    document_sha256 varchar(64),
    source          varchar(20)  not null,
    state           varchar(20)  not null,
    submitted_at    timestamp(6) with time zone not null,
    recorded_by     uuid references account (id),
    reviewed_at     timestamp(6) with time zone,
    reviewed_by     uuid references account (id),
    verdict_reason  varchar(1000),
    intervision_year      integer,
    intervisions_required integer,
    intervisions_known    integer,
    voided_proofs   integer      not null,
    closed_at       timestamp(6) with time zone,
    version         integer      not null,
    constraint attestation_newest_unique unique (newest_for)
);

create index attestation_account_idx on attestation (account_id, instrument_code);
create index attestation_sha256_idx on attestation (document_sha256);
create index attestation_state_idx on attestation (state, expires_on);

-- What the managers of an organisation read at the end of a day, in one mail.
create table attestation_digest (
    id              uuid    not null primary key,
    organisation_id uuid    not null references organisation (id),
    digest_day      date    not null,
    sent_at         timestamp(6) with time zone,
    version         integer not null,
    constraint attestation_digest_unique unique (organisation_id, digest_day)
);

-- A mail to the owner of an attest, and the digest in which it stands. The occasion is the number of days before the last
-- day of the attest, and 0 for the mail that it expired. Each occasion comes once.
create table attestation_notice (
    id             uuid    not null primary key,
    attestation_id uuid    not null references attestation (id),
    occasion       integer not null,
    digest_id      uuid    not null references attestation_digest (id),
    noted_at       timestamp(6) with time zone not null,
    version        integer not null,
    constraint attestation_notice_unique unique (attestation_id, occasion)
);

create index attestation_notice_digest_idx on attestation_notice (digest_id);
