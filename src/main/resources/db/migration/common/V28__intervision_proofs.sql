-- Proof that somebody was there, as it was handed out. Void when the attendance was corrected.
create table intervision_proof (
    enrolment_id      uuid         not null primary key references enrolment (id),
    code              varchar(40)  not null,
    person_name       varchar(250) not null,
    instrument_name   varchar(200) not null,
    held_on           date         not null,
    starts_at         time         not null,
    ends_at           time         not null,
    organisation_name varchar(200) not null,
    given_by          varchar(200) not null,
    issued_at         timestamp(6) with time zone not null,
    voided_at         timestamp(6) with time zone,
    version           integer      not null,
    constraint intervision_proof_code_unique unique (code)
);

-- How many intervisions a trainer follows a year for each instrument, by how many instruments the trainer has a valid
-- attest for. The rows of the latest first year that is not after the year in question count.
create table intervision_rule (
    first_year        integer      not null,
    least_instruments integer      not null,
    intervisions      integer      not null,
    source            varchar(200) not null,
    primary key (first_year, least_instruments)
);

insert into intervision_rule (first_year, least_instruments, intervisions, source) values
(2021, 1, 2, 'Ministerieel besluit van 3 september 2021'),
(2024, 1, 2, 'Departement Zorg, versoepeling goedgekeurd op 24 april 2024'),
(2024, 2, 1, 'Departement Zorg, versoepeling goedgekeurd op 24 april 2024');
