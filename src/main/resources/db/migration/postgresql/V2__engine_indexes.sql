-- The engine looks for due timers all the time. Its own scripts bring no index for that, so without these two each look
-- reads the whole table of jobs.
create index portal_idx_job_due on act_ru_job (priority_ desc, duedate_);
create index portal_idx_job_exclusive_lock on act_ru_job (process_instance_id_, lock_exp_time_) where lock_owner_ is not null;

-- Tens of thousands of attests wait in these tables, and thousands leave on one day. By old statistics PostgreSQL looks
-- for a message by its name, which all of them share, instead of by the business key: a second instead of a tenth of a
-- millisecond for each upload. So statistics are renewed, and dead rows removed, ten times as often as usual.
alter table act_ru_job set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
alter table act_ru_execution set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
alter table act_ru_event_subscr set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
alter table act_ru_variable set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
