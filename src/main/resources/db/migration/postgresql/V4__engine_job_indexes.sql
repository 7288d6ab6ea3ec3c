-- Without these, each look for due jobs reads the whole job table: the engine ships none for due timers.
create index portal_idx_job_due on act_ru_job (priority_ desc, duedate_);
create index portal_idx_job_exclusive_lock on act_ru_job (process_instance_id_, lock_exp_time_) where lock_owner_ is not null;
