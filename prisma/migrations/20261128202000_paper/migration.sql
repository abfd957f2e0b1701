-- CreateTable
CREATE TABLE "paper_batches" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "survey_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "size" TEXT NOT NULL,
    "came_on" DATE NOT NULL,
    "last" INTEGER NOT NULL DEFAULT 0,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "paper_batches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_forms" (
    "id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "survey_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'keyed',
    "lot" UUID NOT NULL DEFAULT gen_random_uuid(),
    "response_id" BYTEA,
    "keyed_hash" BYTEA NOT NULL,
    "sealed" BYTEA,

    CONSTRAINT "paper_forms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "paper_checks" (
    "form_id" UUID NOT NULL,
    "survey_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "paper_checks_pkey" PRIMARY KEY ("form_id")
);

-- CreateTable
CREATE TABLE "paper_agreements" (
    "survey_id" TEXT NOT NULL,
    "forms" INTEGER NOT NULL,
    "compared" INTEGER NOT NULL,
    "same" INTEGER NOT NULL,
    "shown_forms" INTEGER NOT NULL DEFAULT 0,
    "shown_compared" INTEGER NOT NULL DEFAULT 0,
    "shown_same" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "paper_agreements_pkey" PRIMARY KEY ("survey_id")
);

-- CreateIndex
CREATE INDEX "paper_batches_survey_id_on_idx" ON "paper_batches"("survey_id", "on");

-- CreateIndex
CREATE UNIQUE INDEX "paper_batches_person_id_on_survey_id_version_language_way_s_key" ON "paper_batches"("person_id", "on", "survey_id", "version", "language", "way", "size", "came_on");

-- CreateIndex
CREATE INDEX "paper_forms_response_id_idx" ON "paper_forms"("response_id");

-- CreateIndex
CREATE UNIQUE INDEX "paper_forms_batch_id_number_key" ON "paper_forms"("batch_id", "number");

-- AddForeignKey
ALTER TABLE "paper_forms" ADD CONSTRAINT "paper_forms_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "paper_batches"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "paper_checks" ADD CONSTRAINT "paper_checks_form_id_fkey" FOREIGN KEY ("form_id") REFERENCES "paper_forms"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A form is keyed by hand into a survey of one's own organisation, by those who may work on its answers.
GRANT SELECT, INSERT, UPDATE ("last") ON "paper_batches" TO app_staff;
GRANT SELECT, INSERT, UPDATE ("state", "response_id", "sealed") ON "paper_forms" TO app_staff;
GRANT SELECT, INSERT, DELETE ON "paper_checks" TO app_staff;
GRANT SELECT, INSERT, UPDATE ON "paper_agreements" TO app_staff;
GRANT INSERT ON "responses", "response_texts" TO app_staff;

ALTER TABLE "paper_batches" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "paper_forms" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "paper_checks" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "paper_agreements" ENABLE ROW LEVEL SECURITY;

CREATE POLICY readers ON "paper_batches" FOR SELECT TO app_staff USING (survey_id IN (SELECT staff_works()));
CREATE POLICY keyers ON "paper_batches" FOR INSERT TO app_staff
  WITH CHECK (survey_id IN (SELECT staff_works()) AND person_id = (SELECT person_id FROM staff()));
CREATE POLICY counters ON "paper_batches" FOR UPDATE TO app_staff
  USING (survey_id IN (SELECT staff_works()) AND person_id = (SELECT person_id FROM staff()));

CREATE POLICY readers ON "paper_forms" FOR SELECT TO app_staff USING (survey_id IN (SELECT staff_works()));
CREATE POLICY keyers ON "paper_forms" FOR INSERT TO app_staff WITH CHECK (survey_id IN (SELECT staff_works())
  AND EXISTS (SELECT 1 FROM paper_batches b WHERE b.id = batch_id AND b.survey_id = paper_forms.survey_id
    AND b.person_id = (SELECT person_id FROM staff())));
CREATE POLICY checkers ON "paper_forms" FOR UPDATE TO app_staff USING (survey_id IN (SELECT staff_works()));

-- The second keying is seen by whoever keyed it, who is never the first.
CREATE POLICY own ON "paper_checks" TO app_staff USING (person_id = (SELECT person_id FROM staff()))
  WITH CHECK (person_id = (SELECT person_id FROM staff()) AND survey_id IN (SELECT staff_works())
    AND EXISTS (SELECT 1 FROM paper_forms f JOIN paper_batches b ON b.id = f.batch_id
      WHERE f.id = form_id AND f.survey_id = paper_checks.survey_id AND b.person_id <> paper_checks.person_id));
CREATE POLICY checkers ON "paper_agreements" TO app_staff USING (survey_id IN (SELECT staff_works()))
  WITH CHECK (survey_id IN (SELECT staff_works()));

-- Staff put in a response only with its form.
CREATE POLICY keyers ON "responses" FOR INSERT TO app_staff WITH CHECK (channel = 'paper' AND NOT sealed
  AND EXISTS (SELECT 1 FROM paper_forms f WHERE f.response_id = responses.id AND f.survey_id = responses.survey_id
    AND f.survey_id IN (SELECT staff_works())));
CREATE POLICY keyers ON "response_texts" FOR INSERT TO app_staff WITH CHECK (EXISTS (SELECT 1 FROM paper_forms f
  WHERE f.response_id = response_texts.response_id AND f.survey_id IN (SELECT staff_works())));

-- Takes out the response that a form leads to, unless it is sealed, and puts it into the ledger: the one way in which
-- staff delete a response. False when there is nothing to take out.
CREATE FUNCTION take_out_paper(form uuid, monday date) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  gone record;
BEGIN
  DELETE FROM responses r USING paper_forms f
    WHERE f.id = form AND r.id = f.response_id AND r.channel = 'paper' AND NOT r.sealed
      AND r.survey_id = f.survey_id AND f.survey_id IN (SELECT staff_works())
    RETURNING r.id, r.survey_id INTO gone;
  IF gone.id IS NULL THEN
    RETURN false;
  END IF;
  INSERT INTO erasures (response_id, survey_id, week) VALUES (gone.id, gone.survey_id, monday) ON CONFLICT DO NOTHING;
  RETURN true;
END
$$;
REVOKE ALL ON FUNCTION take_out_paper(uuid, date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_out_paper(uuid, date) TO app_staff;

-- With its response sealed, a form leads to nothing any more: what was to be compared is gone too.
CREATE FUNCTION let_paper_forms_go() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM paper_checks c USING paper_forms f WHERE f.id = c.form_id AND f.response_id = NEW.id;
  UPDATE paper_forms SET response_id = NULL, sealed = NULL WHERE response_id = NEW.id;
  RETURN NULL;
END
$$;
CREATE TRIGGER responses_let_paper_go AFTER UPDATE OF "sealed" ON "responses" FOR EACH ROW
  WHEN (NEW.sealed AND NOT OLD.sealed AND NEW.channel = 'paper') EXECUTE FUNCTION let_paper_forms_go();
