-- Belongs to V8__billing.sql; H2 cannot say it in SQL. What was sent to a customer is never changed and never deleted,
-- whoever works on the database. After the ten years that the law wants them, invoices may go:
-- docs/operations.md says how.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are final: make a credit note', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

create trigger invoice_is_final before update or delete on invoice
    for each row execute function refuse_change();
create trigger invoice_stays before truncate on invoice
    for each statement execute function refuse_change();

create trigger invoice_line_is_final before update or delete on invoice_line
    for each row execute function refuse_change();
create trigger invoice_line_stays before truncate on invoice_line
    for each statement execute function refuse_change();

create trigger invoice_paper_is_final before update or delete on invoice_paper
    for each row execute function refuse_change();
create trigger invoice_paper_stays before truncate on invoice_paper
    for each statement execute function refuse_change();
