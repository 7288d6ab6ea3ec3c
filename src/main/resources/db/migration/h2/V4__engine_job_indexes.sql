-- H2 has no partial indexes; the one for due timers is enough for a demo.
create index portal_idx_job_due on act_ru_job (priority_ desc, duedate_);
