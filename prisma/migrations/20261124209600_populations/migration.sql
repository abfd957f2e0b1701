-- CreateTable
CREATE TABLE "populations" (
    "number" SERIAL NOT NULL,
    "kind" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "as_of" DATE NOT NULL,
    "people" JSONB NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "entered_on" DATE NOT NULL,

    CONSTRAINT "populations_pkey" PRIMARY KEY ("number")
);

CREATE TRIGGER populations_stay BEFORE UPDATE OR DELETE ON "populations" FOR EACH ROW EXECUTE FUNCTION refuse_change();
GRANT SELECT ON "populations" TO app_staff, app_public, results_reader;
GRANT INSERT ON "populations" TO app_staff;
GRANT USAGE ON SEQUENCE "populations_number_seq" TO app_staff;
ALTER TABLE "populations" ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON "populations" FOR SELECT USING (true);
CREATE POLICY reporters ON "populations" FOR INSERT TO app_staff
  WITH CHECK ((SELECT staff_is('survey_lead', 'analyst')) AND organisation_id = (SELECT staff_organisation())
    AND person_id = (SELECT person_id FROM staff()));
