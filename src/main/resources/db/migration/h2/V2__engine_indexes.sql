-- The engine looks for due timers all the time, and its own scripts bring no index for that. H2 has no partial indexes, so
-- it has one index less than PostgreSQL: enough for a demo.
create index portal_idx_job_due on act_ru_job (priority_ desc, duedate_);
