-- A mail that is being sent or was sent, without its address and text. The fingerprint is the key, so that of two jobs that
-- want to send the same mail only one can. The aggregate is the id of whatever the mail is about, in any module.
create table sent_mail (
    fingerprint varchar(64)  not null primary key,
    name        varchar(100) not null,
    aggregate   uuid         not null,
    state       varchar(20)  not null,
    changed_at  timestamp(6) with time zone not null,
    version     integer      not null
);

create index sent_mail_aggregate_idx on sent_mail (aggregate);
