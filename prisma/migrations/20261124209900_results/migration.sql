-- CreateTable
CREATE TABLE "published_results" (
    "survey_id" TEXT NOT NULL,
    "wave_id" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "questions" TEXT[],
    "note" TEXT NOT NULL,
    "published_on" DATE NOT NULL,

    CONSTRAINT "published_results_pkey" PRIMARY KEY ("survey_id","wave_id","revision")
);

-- AddForeignKey
ALTER TABLE "published_results" ADD CONSTRAINT "published_results_survey_id_wave_id_fkey" FOREIGN KEY ("survey_id", "wave_id") REFERENCES "waves"("survey_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was shown to everyone stays on record, also when something else is shown later.
CREATE TRIGGER published_results_stay BEFORE UPDATE OR DELETE ON "published_results" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "published_results" ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON "published_results" FOR SELECT USING (true);
CREATE POLICY leads ON "published_results" FOR INSERT TO app_staff
  WITH CHECK (survey_id IN (SELECT staff_leads()));
GRANT SELECT ON "published_results" TO app_public, app_staff, results_reader;
GRANT INSERT ON "published_results" TO app_staff;
