-- CreateTable
CREATE TABLE "audit_rounds" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "service" TEXT NOT NULL,
    "audited_on" DATE NOT NULL,
    "sample" TEXT NOT NULL,
    "sample_note" TEXT NOT NULL DEFAULT '',
    "auditor" TEXT NOT NULL,
    "tool" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "audit_rounds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audited_cases" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "round_id" UUID NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "grade" TEXT NOT NULL,
    "child_level" TEXT NOT NULL,
    "child_rule" TEXT NOT NULL,
    "family_level" TEXT NOT NULL,
    "family_rule" TEXT NOT NULL,
    "rules" INTEGER NOT NULL,
    "lundy" INTEGER[],
    "sealed" BYTEA NOT NULL,
    "import_id" UUID,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "rev" INTEGER NOT NULL DEFAULT 1,
    "agreed_by" UUID,
    "agreed_on" DATE,

    CONSTRAINT "audited_cases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "register_checks" (
    "unit" TEXT NOT NULL,
    "entry_id" UUID NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "child_level" TEXT NOT NULL,
    "family_level" TEXT NOT NULL,
    "first_child" TEXT NOT NULL,
    "first_family" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "register_checks_pkey" PRIMARY KEY ("unit","entry_id")
);

-- CreateTable
CREATE TABLE "register_imports" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" TEXT NOT NULL,
    "round_id" UUID NOT NULL,
    "file" TEXT NOT NULL,
    "sealed" BYTEA,
    "state" TEXT NOT NULL,
    "cases" INTEGER NOT NULL DEFAULT 0,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "register_imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_mappings" (
    "organisation_id" TEXT NOT NULL,
    "tool" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,

    CONSTRAINT "import_mappings_pkey" PRIMARY KEY ("organisation_id","tool")
);

-- CreateIndex
CREATE INDEX "audit_rounds_organisation_id_audited_on_idx" ON "audit_rounds"("organisation_id", "audited_on");

-- CreateIndex
CREATE INDEX "audited_cases_organisation_id_idx" ON "audited_cases"("organisation_id");

-- CreateIndex
CREATE INDEX "audited_cases_import_id_idx" ON "audited_cases"("import_id");

-- CreateIndex
CREATE UNIQUE INDEX "audited_cases_round_id_reference_key" ON "audited_cases"("round_id", "reference");

-- CreateIndex
CREATE INDEX "register_checks_organisation_id_idx" ON "register_checks"("organisation_id");

-- CreateIndex
CREATE INDEX "register_imports_organisation_id_idx" ON "register_imports"("organisation_id");

-- AddForeignKey
ALTER TABLE "audited_cases" ADD CONSTRAINT "audited_cases_round_id_fkey" FOREIGN KEY ("round_id") REFERENCES "audit_rounds"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER audited_cases_need_another BEFORE INSERT OR UPDATE ON "audited_cases" FOR EACH ROW EXECUTE FUNCTION refuse_own_agreement();

-- A check is said once, by somebody else than whoever wrote the entry down, and is never changed.
CREATE FUNCTION refuse_own_check() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM report_editions e WHERE NEW.unit = 'report' AND e.id = NEW.entry_id AND e.person_id = NEW.person_id)
    OR EXISTS (SELECT 1 FROM audited_cases c WHERE NEW.unit = 'case' AND c.id = NEW.entry_id AND c.person_id = NEW.person_id) THEN
    RAISE EXCEPTION 'somebody else has to check';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER register_checks_need_another BEFORE INSERT ON "register_checks" FOR EACH ROW EXECUTE FUNCTION refuse_own_check();

GRANT SELECT, INSERT ON "audit_rounds", "audited_cases", "register_checks", "register_imports", "import_mappings" TO app_staff;
GRANT UPDATE ("title", "service", "audited_on", "sample", "sample_note", "auditor", "tool") ON "audit_rounds" TO app_staff;
GRANT UPDATE ("reference", "grade", "child_level", "child_rule", "family_level", "family_rule", "rules", "lundy", "sealed",
  "person_id", "on", "rev", "agreed_by", "agreed_on"), DELETE ON "audited_cases" TO app_staff;
GRANT UPDATE ("sealed", "state", "cases") ON "register_imports" TO app_staff;
GRANT UPDATE ("mapping") ON "import_mappings" TO app_staff;
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['audit_rounds', 'audited_cases', 'register_checks', 'register_imports', 'import_mappings'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY keepers ON %I TO app_staff USING (organisation_id IN (SELECT staff_registers()))
      WITH CHECK (organisation_id IN (SELECT staff_registers()))', kept);
  END LOOP;
END
$$;
-- A case stands in a round of its own organisation, and goes again only with the import it came by.
DROP POLICY keepers ON "audited_cases";
CREATE POLICY readers ON "audited_cases" FOR SELECT TO app_staff USING (organisation_id IN (SELECT staff_registers()));
CREATE POLICY keepers ON "audited_cases" FOR INSERT TO app_staff WITH CHECK (organisation_id IN (SELECT staff_registers())
  AND EXISTS (SELECT 1 FROM audit_rounds r WHERE r.id = round_id));
CREATE POLICY changers ON "audited_cases" FOR UPDATE TO app_staff USING (organisation_id IN (SELECT staff_registers()))
  WITH CHECK (organisation_id IN (SELECT staff_registers()));
CREATE POLICY undoers ON "audited_cases" FOR DELETE TO app_staff
  USING (organisation_id IN (SELECT staff_registers()) AND import_id IS NOT NULL);
