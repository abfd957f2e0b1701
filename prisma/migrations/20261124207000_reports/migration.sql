-- CreateTable
CREATE TABLE "agreed_reports" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "cycle" TEXT NOT NULL,
    "first_due" DATE NOT NULL,
    "ended_on" DATE,
    "in_scope" BOOLEAN NOT NULL,
    "scope_reason" TEXT NOT NULL DEFAULT '',
    "priorities" TEXT[],
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "agreed_by" UUID,
    "agreed_on" DATE,

    CONSTRAINT "agreed_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_editions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "period" TEXT NOT NULL,
    "published_on" DATE,
    "child_level" TEXT NOT NULL,
    "child_rule" TEXT NOT NULL,
    "family_level" TEXT NOT NULL,
    "family_rule" TEXT NOT NULL,
    "rules" INTEGER NOT NULL,
    "influence" TEXT NOT NULL,
    "collected_on" DATE,
    "told_on" DATE,
    "sealed" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "rev" INTEGER NOT NULL DEFAULT 1,
    "agreed_by" UUID,
    "agreed_on" DATE,

    CONSTRAINT "report_editions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "agreed_reports_organisation_id_idx" ON "agreed_reports"("organisation_id");

-- CreateIndex
CREATE INDEX "report_editions_organisation_id_published_on_idx" ON "report_editions"("organisation_id", "published_on");

-- CreateIndex
CREATE UNIQUE INDEX "report_editions_report_id_due_on_key" ON "report_editions"("report_id", "due_on");

-- AddForeignKey
ALTER TABLE "report_editions" ADD CONSTRAINT "report_editions_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "agreed_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever holds registers.edit keeps the registers of the own organisation (domain/people/access.ts).
CREATE FUNCTION staff_registers() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT organisation FROM staff() s WHERE s.roles && ARRAY['survey_lead', 'analyst']
$$;

-- A second person is somebody else, and what is in scope is decided once.
CREATE FUNCTION refuse_own_agreement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.agreed_by = NEW.person_id THEN
    RAISE EXCEPTION 'somebody else has to agree';
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION refuse_other_scope() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.in_scope <> OLD.in_scope OR NEW.scope_reason <> OLD.scope_reason THEN
    RAISE EXCEPTION 'what is in scope is decided once, when a report goes on the list';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER agreed_reports_need_another BEFORE INSERT OR UPDATE ON "agreed_reports" FOR EACH ROW EXECUTE FUNCTION refuse_own_agreement();
CREATE TRIGGER agreed_reports_keep_scope BEFORE UPDATE ON "agreed_reports" FOR EACH ROW EXECUTE FUNCTION refuse_other_scope();
CREATE TRIGGER report_editions_need_another BEFORE INSERT OR UPDATE ON "report_editions" FOR EACH ROW EXECUTE FUNCTION refuse_own_agreement();

GRANT SELECT, INSERT ON "agreed_reports", "report_editions" TO app_staff;
GRANT UPDATE ("ended_on", "agreed_by", "agreed_on") ON "agreed_reports" TO app_staff;
GRANT UPDATE ("due_on", "period", "published_on", "child_level", "child_rule", "family_level", "family_rule", "rules",
  "influence", "collected_on", "told_on", "sealed", "person_id", "on", "rev", "agreed_by", "agreed_on")
  ON "report_editions" TO app_staff;
ALTER TABLE "agreed_reports" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "report_editions" ENABLE ROW LEVEL SECURITY;
CREATE POLICY keepers ON "agreed_reports" TO app_staff USING (organisation_id IN (SELECT staff_registers()))
  WITH CHECK (organisation_id IN (SELECT staff_registers()));
CREATE POLICY keepers ON "report_editions" TO app_staff USING (organisation_id IN (SELECT staff_registers()))
  WITH CHECK (organisation_id IN (SELECT staff_registers()) AND EXISTS (SELECT 1 FROM agreed_reports r WHERE r.id = report_id));
