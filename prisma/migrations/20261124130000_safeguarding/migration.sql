-- DropIndex
DROP INDEX "concerns_response_id_question_key";

-- CreateTable
CREATE TABLE "morning_rounds" (
    "on" DATE NOT NULL,

    CONSTRAINT "morning_rounds_pkey" PRIMARY KEY ("on")
);

-- CreateIndex
CREATE INDEX "concerns_response_id_question_idx" ON "concerns"("response_id", "question");


-- A concern is its own outbox: the row itself says when the next alert is due, so the public pages write no letters.
-- They hand over the case's own copy of the words with it, and need to see no concern again.
REVOKE INSERT ("kind", "concern", "next_at") ON "letters" FROM app_public;
REVOKE SELECT ("id", "response_id", "question") ON "concerns" FROM app_public;
DROP POLICY again ON "concerns";
GRANT INSERT ("id", "copy", "key") ON "concerns" TO app_public;

GRANT SELECT ("acknowledged_by", "decided_at") ON "concerns" TO postman;
GRANT SELECT, INSERT ON "morning_rounds" TO postman;

-- Words are held from the moment somebody may tell of harm, not only once they were passed on: nobody but the
-- safeguarding lead of the owner sees a response's words, or that they wait, until the lead says they tell of none.
CREATE OR REPLACE FUNCTION held_responses() RETURNS SETOF bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT response_id FROM concerns WHERE copy IS NOT NULL OR decision IN ('referred', 'emergency_services')
$$;
CREATE POLICY held ON "comments_to_read" AS RESTRICTIVE TO app_staff
  USING (survey_id IN (SELECT staff_guards()) OR response_id NOT IN (SELECT held_responses()));

-- Everyone who reads comments sees the rota; those who look after reading keep it.
DROP POLICY owners ON "reading_rota";
CREATE POLICY readers ON "reading_rota" FOR SELECT TO app_staff
  USING (organisation_id = (SELECT staff_organisation())
    AND (SELECT staff_is('survey_lead', 'analyst', 'safeguarding_lead')));
CREATE POLICY keepers ON "reading_rota" TO app_staff
  USING (organisation_id = (SELECT staff_organisation()) AND (SELECT staff_is('survey_lead', 'safeguarding_lead')))
  WITH CHECK (organisation_id = (SELECT staff_organisation()) AND (SELECT staff_is('survey_lead', 'safeguarding_lead')));

-- The organisations in which somebody who may read comments is on the rota of a week, and somebody else stands in.
-- The public pages ask this to say truthfully what happens to words; whom, they do not learn.
CREATE FUNCTION organisations_that_read(monday date) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT r.organisation_id FROM reading_rota r
  JOIN people a ON a.id = r.reader_id JOIN people b ON b.id = r.deputy_id
  WHERE r.week = monday AND a.id <> b.id
    AND a.state = 'active' AND a.roles && ARRAY['survey_lead', 'analyst', 'safeguarding_lead']
    AND b.state = 'active' AND b.roles && ARRAY['survey_lead', 'analyst', 'safeguarding_lead']
    AND a.organisation_id = r.organisation_id AND b.organisation_id = r.organisation_id
$$;
