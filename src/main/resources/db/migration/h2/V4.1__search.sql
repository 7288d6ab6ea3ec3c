-- Says whether a text has a word that is like this one. PostgreSQL has it by trigrams.
create alias resembles deterministic for 'be.vormingsportaal.search.ResemblingWords.resembles';

-- PostgreSQL is told here how alike two words have to be.
create alias prepare_resembling for 'be.vormingsportaal.search.ResemblingWords.prepare';
create alias forget_resembling for 'be.vormingsportaal.search.ResemblingWords.forget';
