-- CreateTable
CREATE TABLE "contact_requests" (
    "id" UUID NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "arrived_on" DATE NOT NULL,
    "sealed" BYTEA NOT NULL,
    "letters" INTEGER NOT NULL DEFAULT 0,
    "taken_by" UUID,
    "taken_on" DATE,
    "answered_by" UUID,
    "answered_on" DATE,
    "outcome" BYTEA,

    CONSTRAINT "contact_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "contact_requests_organisation_id_idx" ON "contact_requests"("organisation_id");

-- The organisations in which a safeguarding lead is at work. The public page asks this to offer only those who can
-- answer; whom it would be, it does not learn.
CREATE FUNCTION organisations_that_answer() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT DISTINCT organisation_id FROM people WHERE state = 'active' AND roles && ARRAY['safeguarding_lead']
$$;
REVOKE EXECUTE ON FUNCTION organisations_that_answer FROM PUBLIC;
GRANT EXECUTE ON FUNCTION organisations_that_answer TO app_public;

-- Whoever asks hands it over and never sees it again; the leads of the one organisation do, and nobody else.
GRANT INSERT ("id", "organisation_id", "arrived_on", "sealed") ON "contact_requests" TO app_public;
GRANT SELECT ON "contact_requests" TO app_staff;
GRANT UPDATE ("taken_by", "taken_on", "answered_by", "answered_on", "outcome") ON "contact_requests" TO app_staff;
GRANT SELECT ("id", "organisation_id", "arrived_on", "letters", "taken_by", "answered_on"), UPDATE ("letters")
  ON "contact_requests" TO postman;
ALTER TABLE "contact_requests" ENABLE ROW LEVEL SECURITY;
CREATE POLICY sender ON "contact_requests" FOR INSERT TO app_public
  WITH CHECK (organisation_id IN (SELECT organisations_that_answer()));
CREATE POLICY leads ON "contact_requests" TO app_staff
  USING (organisation_id = (SELECT staff_organisation()) AND (SELECT staff_is('safeguarding_lead')))
  WITH CHECK (organisation_id = (SELECT staff_organisation()) AND (SELECT staff_is('safeguarding_lead')));
CREATE POLICY postman ON "contact_requests" TO postman USING (true) WITH CHECK (true);
