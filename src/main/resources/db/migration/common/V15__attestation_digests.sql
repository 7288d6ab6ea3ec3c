-- What the managers of an organisation read at the end of a day, in one mail.
create table attestation_digest (
    id              uuid    not null primary key,
    organisation_id uuid    not null references organisation (id),
    digest_day      date    not null,
    sent_at         timestamp(6) with time zone,
    version         integer not null,
    constraint attestation_digest_unique unique (organisation_id, digest_day)
);

-- That the owner of an attest was mailed, and in which digest that stands.
create table attestation_notice (
    id             uuid    not null primary key,
    attestation_id uuid    not null references attestation (id),
    -- how many days before the last day, 0 for the mail that it expired
    occasion       integer not null,
    digest_id      uuid    not null references attestation_digest (id),
    noted_at       timestamp(6) with time zone not null,
    version        integer not null,
    constraint attestation_notice_unique unique (attestation_id, occasion)
);

create index attestation_notice_digest_idx on attestation_notice (digest_id);
