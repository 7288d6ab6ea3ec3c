insert into instrument (code, name, description, position, active) values
('screener', 'BelRAI Screener',
 'De BelRAI Screener gaat met een korte vragenlijst na of een volledige BelRAI-beoordeling aangewezen is.', 1, true),
('screener-sociaal-supplement', 'BelRAI Screener + Sociaal Supplement',
 'Niet elke persoon met zorgbehoeften heeft nood aan een uitgebreide BelRAI-beoordeling. De BelRAI Screener onderzoekt bij wie een volledige beoordeling wél aangewezen is. Daarnaast wordt in Vlaanderen vanaf 1 juni 2021 de BelRAI Screener ingezet als inschalingsinstrument om te bepalen wie recht heeft op een tegemoetkoming in het kader van de Vlaamse sociale bescherming.', 2, true),
('ltcf', 'BelRAI LTCF',
 'De BelRAI LTCF geeft een beeld van het functioneren van een persoon met een complexe zorgnood in een residentiële voorziening. In Vlaanderen wordt het gebruik van de BelRAI LTCF vanaf 1 juni 2023 verplicht in de woonzorgcentra als zorgplanningsinstrument in het kader van de Vlaamse sociale bescherming.', 3, true),
('home-care', 'BelRAI Home Care',
 'De BelRAI Home Care geeft een beeld van het functioneren van een persoon met een complexe zorgnood in de thuiscontext.', 4, true);
