-- Tens of thousands of attests wait in these tables, and thousands leave on one day. By old statistics PostgreSQL looks
-- for a message by its name, which all of them share, instead of by the business key: a second instead of a tenth of a
-- millisecond for each upload. So statistics are renewed, and dead rows removed, ten times as often as usual.
alter table act_ru_job set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
alter table act_ru_execution set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
alter table act_ru_event_subscr set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
alter table act_ru_variable set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.01);
