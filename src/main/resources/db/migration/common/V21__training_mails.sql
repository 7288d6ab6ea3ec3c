-- When the participant's mail about the training was dealt with; null while the case of the participant runs.
alter table training_participant add column told_at timestamp(6) with time zone;
-- Whoever was put in a training before there were such mails gets none any more.
update training_participant set told_at = added_at;
