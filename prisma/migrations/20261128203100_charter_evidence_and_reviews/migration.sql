-- AlterTable
ALTER TABLE "charter_evidence" ADD COLUMN     "figure" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "published_on" DATE,
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "charter_ratings" ADD COLUMN     "party" TEXT;

-- AlterTable
ALTER TABLE "charter_reviews" ADD COLUMN     "closed_on" DATE,
ADD COLUMN     "opened_on" DATE;

-- CreateTable
CREATE TABLE "charter_pledges" (
    "number" BIGSERIAL NOT NULL,
    "charter_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "review" INTEGER NOT NULL,
    "commitment" TEXT NOT NULL,
    "will_do" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "charter_pledges_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "charter_pledges_charter_id_version_review_idx" ON "charter_pledges"("charter_id", "version", "review");

-- Evidence is for those at work until somebody of its organisation publishes it, and then it stays.
DROP POLICY readers ON "charter_evidence";
CREATE POLICY readers ON "charter_evidence" FOR SELECT TO app_staff USING (true);
CREATE POLICY public_reads ON "charter_evidence" FOR SELECT TO app_public USING (published_on IS NOT NULL);
CREATE POLICY published_stays ON "charter_evidence" AS RESTRICTIVE FOR DELETE TO app_staff USING (published_on IS NULL);
CREATE POLICY workers ON "charter_evidence" AS RESTRICTIVE FOR INSERT TO app_staff
  WITH CHECK (charter_id IN (SELECT charter_id FROM charter_parties_of_staff('charter_facilitator')
    UNION SELECT charter_id FROM charter_spoken_for()));
CREATE POLICY publishers ON "charter_evidence" FOR UPDATE TO app_staff
  USING (organisation_id = (SELECT staff_organisation()) AND published_on IS NULL)
  WITH CHECK (organisation_id = (SELECT staff_organisation()));
CREATE POLICY published_once ON "charter_evidence" AS RESTRICTIVE FOR UPDATE TO app_staff
  USING (published_on IS NULL AND (SELECT staff_is('charter_facilitator', 'party_lead'))) WITH CHECK (true);
GRANT UPDATE ("published_on") ON "charter_evidence" TO app_staff;

-- Only services' answers can be read one by one; a service answers as itself, for its own party.
DROP POLICY readers ON "charter_ratings";
DROP POLICY services ON "charter_ratings";
DROP POLICY families ON "charter_ratings";
CREATE FUNCTION charter_review_is_open(charter text, of_version int, of_review int) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM charter_reviews WHERE charter_id = charter AND version = of_version
    AND number = of_review AND kind = 'review' AND state = 'open')
$$;
CREATE POLICY services_read ON "charter_ratings" FOR SELECT TO app_staff USING (rater = 'services');
CREATE POLICY services ON "charter_ratings" FOR INSERT TO app_staff
  WITH CHECK (rater = 'services' AND person_id = (SELECT person_id FROM staff())
    AND (charter_id, party) IN (SELECT * FROM charter_spoken_for())
    AND 'services' IN (SELECT charter_side_of_staff()) AND charter_review_is_open(charter_id, version, review));
CREATE POLICY services_change ON "charter_ratings" FOR UPDATE TO app_staff
  USING (rater = 'services' AND (charter_id, party) IN (SELECT * FROM charter_spoken_for())
    AND charter_review_is_open(charter_id, version, review))
  WITH CHECK (person_id = (SELECT person_id FROM staff()));
GRANT UPDATE ("kept", "person_id") ON "charter_ratings" TO app_staff;

-- The public pages take an answer, change it, take it back, and cannot read what anybody said.
CREATE POLICY families_find ON "charter_ratings" FOR SELECT TO app_public USING (rater <> 'services');
CREATE POLICY families ON "charter_ratings" FOR INSERT TO app_public
  WITH CHECK (person_id IS NULL AND party IS NULL AND sealed IS NULL AND sending IS NOT NULL AND rater <> 'services'
    AND charter_review_is_open(charter_id, version, review));
CREATE POLICY families_change ON "charter_ratings" FOR UPDATE TO app_public
  USING (rater <> 'services' AND charter_review_is_open(charter_id, version, review));
CREATE POLICY families_take_back ON "charter_ratings" FOR DELETE TO app_public
  USING (rater <> 'services' AND charter_review_is_open(charter_id, version, review));
REVOKE SELECT ON "charter_ratings" FROM app_public;
REVOKE SELECT ("rater", "kept") ON "charter_ratings" FROM app_public;
GRANT SELECT ("charter_id", "version", "review", "commitment", "sending"), UPDATE ("kept"), DELETE
  ON "charter_ratings" TO app_public;

-- What each group said of each commitment, once a review has closed: of the public, only where ten people or more of
-- the group answered (domain/insights/groups.ts), and for everybody only once the result is published.
CREATE FUNCTION charter_rated(charter text, of_version int, of_review int)
RETURNS TABLE (commitment text, rater text, kept text, count int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT r.commitment, r.rater, r.kept, count(*)::int FROM charter_ratings r
    JOIN charter_reviews v ON v.charter_id = r.charter_id AND v.version = r.version AND v.number = r.review
  WHERE r.charter_id = charter AND r.version = of_version AND r.review = of_review AND v.state = 'closed'
    AND (v.published_on IS NOT NULL OR EXISTS (SELECT 1 FROM staff()))
    AND (r.rater = 'services' OR 10 <= (SELECT count(DISTINCT o.sending) FROM charter_ratings o
      WHERE o.charter_id = r.charter_id AND o.version = r.version AND o.review = r.review
        AND o.commitment = r.commitment AND o.rater = r.rater))
  GROUP BY r.commitment, r.rater, r.kept
$$;
-- How many answer: of the public in fives, so that nobody sees one person come.
CREATE FUNCTION charter_raters(charter text, of_version int, of_review int) RETURNS TABLE (rater text, people int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT r.rater, CASE WHEN r.rater = 'services' THEN count(DISTINCT r.party)::int
    ELSE (count(DISTINCT r.sending) / 5 * 5)::int END
  FROM charter_ratings r WHERE r.charter_id = charter AND r.version = of_version AND r.review = of_review
    AND EXISTS (SELECT 1 FROM staff()) GROUP BY r.rater
$$;

ALTER TABLE "charter_pledges" ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON "charter_pledges" FOR SELECT TO app_staff USING (true);
CREATE POLICY public_reads ON "charter_pledges" FOR SELECT TO app_public USING (EXISTS (
  SELECT 1 FROM charter_reviews v WHERE v.charter_id = charter_pledges.charter_id AND v.version = charter_pledges.version
    AND v.number = charter_pledges.review AND v.published_on IS NOT NULL));
CREATE POLICY writers ON "charter_pledges" FOR INSERT TO app_staff
  WITH CHECK (person_id = (SELECT person_id FROM staff()) AND charter_id IN (SELECT charter_id
    FROM charter_parties_of_staff('charter_facilitator') UNION SELECT charter_id FROM charter_spoken_for())
    AND EXISTS (SELECT 1 FROM charter_reviews v WHERE v.charter_id = charter_pledges.charter_id
      AND v.version = charter_pledges.version AND v.number = charter_pledges.review AND v.published_on IS NULL));
GRANT SELECT, INSERT ON "charter_pledges" TO app_staff;
GRANT SELECT ON "charter_pledges" TO app_public;
GRANT USAGE ON SEQUENCE "charter_pledges_number_seq" TO app_staff;
CREATE TRIGGER charter_pledges_stay BEFORE UPDATE OR DELETE ON "charter_pledges"
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
