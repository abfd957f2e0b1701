-- AlterTable
ALTER TABLE "measure_values" ADD COLUMN     "import_id" UUID,
ADD COLUMN     "unit" TEXT,
ADD COLUMN     "withdrawn_on" DATE;

-- CreateTable
CREATE TABLE "measure_imports" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "plan_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "values" INTEGER NOT NULL,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "taken_back_on" DATE,

    CONSTRAINT "measure_imports_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "measure_values_import_id_idx" ON "measure_values"("import_id");

-- A value that came by a file may also be taken back with the whole file, and one of a survey when its results are withdrawn.
CREATE OR REPLACE FUNCTION refuse_all_but_agreeing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - ARRAY['agreed_by', 'agreed_on', 'withdrawn_on'] <> to_jsonb(OLD) - ARRAY['agreed_by', 'agreed_on', 'withdrawn_on']
     OR (NEW.withdrawn_on IS NULL AND (OLD.agreed_by IS NOT NULL OR NEW.agreed_by = OLD.person_id))
     OR (NEW.withdrawn_on IS NOT NULL AND ((OLD.import_id IS NULL AND OLD.way <> 'survey') OR OLD.withdrawn_on IS NOT NULL
       OR NEW.agreed_by IS DISTINCT FROM OLD.agreed_by)) THEN
    RAISE EXCEPTION 'a value is never changed: another person may agree to it, once';
  END IF;
  RETURN NEW;
END
$$;
GRANT UPDATE ("withdrawn_on") ON "measure_values" TO app_staff;

CREATE POLICY importers ON "measure_values" FOR UPDATE TO app_staff USING (import_id IS NOT NULL
    AND (SELECT staff_is('survey_lead', 'analyst')) AND organisation_id = (SELECT staff_organisation()))
  WITH CHECK (organisation_id = (SELECT staff_organisation()) AND withdrawn_on IS NOT NULL);

GRANT SELECT, INSERT ON "measure_imports" TO app_staff;
GRANT UPDATE ("taken_back_on") ON "measure_imports" TO app_staff;
ALTER TABLE "measure_imports" ENABLE ROW LEVEL SECURITY;
CREATE POLICY keepers ON "measure_imports" TO app_staff USING (organisation_id IN (SELECT staff_registers()))
  WITH CHECK (organisation_id IN (SELECT staff_registers()));
