-- Belongs to V4.1__search.sql: the trigrams of what staff search. H2 has no such index, and looks at every row.
-- fastupdate: an index that takes new rows later reads up to 4 MB of them for each pattern of each search until then.
create index account_search_idx on account using gin (search_text gin_trgm_ops) with (fastupdate = off);
create index organisation_search_idx on organisation using gin (search_text gin_trgm_ops) with (fastupdate = off);
create index training_search_idx on training using gin (search_text gin_trgm_ops) with (fastupdate = off);
create index intervision_search_idx on intervision using gin (search_text gin_trgm_ops) with (fastupdate = off);

-- The list of everybody begins with the first fifty by name. Without this index it sorts all of them for that.
create index account_name_idx on account (lower(last_name), lower(first_name), id);
