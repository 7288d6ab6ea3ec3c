-- A care instrument that people are trained in. The code is its key and stands in addresses, so that it never changes;
-- one that is not in use any more stays, for the sake of what refers to it.
create table instrument (
    code          varchar(64)   not null primary key,
    name          varchar(200)  not null,
    description   varchar(4000) not null,
    position      integer       not null,
    active        boolean       not null,
    taught_by_kcd boolean       not null,
    version       integer       not null
);

insert into instrument (code, name, description, position, active, taught_by_kcd, version) values
('screener', 'BelRAI Screener',
 'De BelRAI Screener gaat met een korte vragenlijst na of een volledige BelRAI-beoordeling aangewezen is.', 1, true, true, 0),
('screener-sociaal-supplement', 'BelRAI Screener + Sociaal Supplement',
 'Niet elke persoon met zorgbehoeften heeft nood aan een uitgebreide BelRAI-beoordeling. De BelRAI Screener onderzoekt bij wie een volledige beoordeling wél aangewezen is. Daarnaast wordt in Vlaanderen vanaf 1 juni 2021 de BelRAI Screener ingezet als inschalingsinstrument om te bepalen wie recht heeft op een tegemoetkoming in het kader van de Vlaamse sociale bescherming.', 2, true, true, 0),
('ltcf', 'BelRAI LTCF',
 'De BelRAI LTCF geeft een beeld van het functioneren van een persoon met een complexe zorgnood in een residentiële voorziening. In Vlaanderen wordt het gebruik van de BelRAI LTCF vanaf 1 juni 2023 verplicht in de woonzorgcentra als zorgplanningsinstrument in het kader van de Vlaamse sociale bescherming.', 3, true, true, 0),
('home-care', 'BelRAI Home Care',
 'De BelRAI Home Care geeft een beeld van het functioneren van een persoon met een complexe zorgnood in de thuiscontext.', 4, true, true, 0);

-- Which person has which instrument, once.
create table instrument_assignment (
    id              uuid        not null primary key,
    account_id      uuid        not null references account (id),
    instrument_code varchar(64) not null references instrument (code),
    version         integer     not null,
    constraint instrument_assignment_unique unique (account_id, instrument_code)
);
