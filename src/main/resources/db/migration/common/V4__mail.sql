-- A mail that is being sent, was sent, failed or was refused for good, without its text. The fingerprint is the key, so that of
-- two jobs that want to send the same mail only one can. The id is what others call it by. The aggregate is the id of whatever
-- the mail is about, in any module. Address, subject and the answer of the mail server go when the row is old; the rest stays,
-- so that no mail goes out twice.
create table sent_mail (
    fingerprint    varchar(64)  not null primary key,
    id             uuid         not null unique,
    name           varchar(100) not null,
    aggregate      uuid         not null,
    recipient      varchar(254),
    subject        varchar(200),
    state          varchar(20)  not null,
    first_tried_at timestamp(6) with time zone not null,
    changed_at     timestamp(6) with time zone not null,
    tries          integer      not null,
    answer         varchar(300),
    -- the engine's job whose try failed last
    job_id         varchar(64),
    -- staff say that they dealt with a refusal
    handled_by     uuid,
    handled_at     timestamp(6) with time zone,
    version        integer      not null
);

create index sent_mail_aggregate_idx on sent_mail (aggregate);
create index sent_mail_recipient_idx on sent_mail (recipient, first_tried_at);
create index sent_mail_state_idx on sent_mail (state, changed_at);
