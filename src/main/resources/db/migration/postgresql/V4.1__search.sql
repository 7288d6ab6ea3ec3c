-- Finds words that are like others. The extension comes with PostgreSQL, and whoever owns the database may make it.
create extension if not exists pg_trgm;

-- Says whether a text has a word that is like this one. It is so simple that PostgreSQL puts its body in the place of
-- the call, and then uses an index of trigrams. H2 has it by a function in Java.
create function resembles(word text, words text) returns boolean language sql stable parallel safe as $$
    select word <% words
$$;

-- Says, until it is forgotten or the transaction ends, how alike two words have to be, from 0 to 1: by the threshold that PostgreSQL comes
-- with, one letter too few in a name of nine is too much. What it lets through too much is sorted out by the number of
-- errors. And it keeps PostgreSQL from reading every row: that takes the comparison of two words for cheap, and it is not.
create function prepare_resembling(alike double precision) returns text language sql as $$
    select set_config('enable_seqscan', 'off', true)
        || set_config('pg_trgm.word_similarity_threshold', alike::text, true)
$$;

-- Whatever the transaction reads after a search is read as usual.
create function forget_resembling() returns text language sql as $$
    select set_config('enable_seqscan', 'on', true)
$$;
