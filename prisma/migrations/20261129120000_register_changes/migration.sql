-- CreateTable
CREATE TABLE "register_changes" (
    "id" INTEGER NOT NULL,
    "n" INTEGER NOT NULL,

    CONSTRAINT "register_changes_pkey" PRIMARY KEY ("id")
);

INSERT INTO register_changes VALUES (1, 0);

-- Sums over all entries are kept until this number is another. It changes with the entries, in their transaction: whoever
-- reads it before the entries can only see newer entries than it says, never older ones. It is
-- locked before any entry, so that two who write wait in turn and never for each other.
CREATE FUNCTION registers_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  UPDATE register_changes SET n = n + 1;
  RETURN NULL;
END
$$;
CREATE TRIGGER agreed_reports_changed BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "agreed_reports" FOR EACH STATEMENT EXECUTE FUNCTION registers_changed();
CREATE TRIGGER report_editions_changed BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "report_editions" FOR EACH STATEMENT EXECUTE FUNCTION registers_changed();
CREATE TRIGGER audit_rounds_changed BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "audit_rounds" FOR EACH STATEMENT EXECUTE FUNCTION registers_changed();
CREATE TRIGGER audited_cases_changed BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON "audited_cases" FOR EACH STATEMENT EXECUTE FUNCTION registers_changed();

CREATE FUNCTION register_state() RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ SELECT n FROM register_changes $$;
REVOKE EXECUTE ON FUNCTION registers_changed, register_state FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register_state TO app_staff;
