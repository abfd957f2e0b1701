-- CreateTable
CREATE TABLE "measure_values" (
    "number" BIGSERIAL NOT NULL,
    "plan_id" TEXT NOT NULL,
    "measure_id" TEXT NOT NULL,
    "period" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "n" INTEGER,
    "on" DATE NOT NULL,
    "way" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "evidence" TEXT,
    "break_before" TEXT,
    "organisation_id" TEXT NOT NULL,
    "person_id" UUID,
    "entered_on" DATE NOT NULL,
    "agreed_by" UUID,
    "agreed_on" DATE,

    CONSTRAINT "measure_values_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "measure_baselines" (
    "number" BIGSERIAL NOT NULL,
    "plan_id" TEXT NOT NULL,
    "measure_id" TEXT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "period" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "measure_baselines_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "measure_values_plan_id_measure_id_idx" ON "measure_values"("plan_id", "measure_id");

-- CreateIndex
CREATE INDEX "measure_baselines_plan_id_measure_id_idx" ON "measure_baselines"("plan_id", "measure_id");

-- What was said stays; only a second person may add that they agree, once (domain/people/access.ts, plan.report).
CREATE FUNCTION refuse_all_but_agreeing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - ARRAY['agreed_by', 'agreed_on'] <> to_jsonb(OLD) - ARRAY['agreed_by', 'agreed_on']
     OR OLD.agreed_by IS NOT NULL OR NEW.agreed_by = OLD.person_id THEN
    RAISE EXCEPTION 'a value is never changed: another person may agree to it, once';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER measure_values_stay BEFORE UPDATE ON "measure_values" FOR EACH ROW EXECUTE FUNCTION refuse_all_but_agreeing();
CREATE TRIGGER measure_values_are_kept BEFORE DELETE ON "measure_values" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER measure_baselines_stay BEFORE UPDATE OR DELETE ON "measure_baselines" FOR EACH ROW EXECUTE FUNCTION refuse_change();

GRANT SELECT ON "measure_values", "measure_baselines" TO app_staff, app_public;
GRANT INSERT ON "measure_values", "measure_baselines" TO app_staff;
GRANT UPDATE ("agreed_by", "agreed_on") ON "measure_values" TO app_staff;
GRANT USAGE ON SEQUENCE "measure_values_number_seq", "measure_baselines_number_seq" TO app_staff;
ALTER TABLE "measure_values" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "measure_baselines" ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON "measure_values" FOR SELECT TO app_staff, app_public USING (true);
CREATE POLICY readers ON "measure_baselines" FOR SELECT TO app_staff, app_public USING (true);
CREATE POLICY reporters ON "measure_values" FOR INSERT TO app_staff
  WITH CHECK ((SELECT staff_is('survey_lead', 'analyst')) AND organisation_id = (SELECT staff_organisation())
    AND person_id = (SELECT person_id FROM staff()) AND agreed_by IS NULL);
CREATE POLICY seconds ON "measure_values" FOR UPDATE TO app_staff USING ((SELECT staff_is('survey_lead', 'analyst')))
  WITH CHECK (agreed_by = (SELECT person_id FROM staff()));
CREATE POLICY reporters ON "measure_baselines" FOR INSERT TO app_staff
  WITH CHECK ((SELECT staff_is('survey_lead', 'analyst')) AND person_id = (SELECT person_id FROM staff()));
