-- That a trainer was enrolled by somebody else, who has to be told so.
create table enrolment_notice (
    id           uuid    not null primary key,
    enrolment_id uuid    not null references enrolment (id),
    told_at      timestamp(6) with time zone,
    version      integer not null,
    constraint enrolment_notice_unique unique (enrolment_id)
);
