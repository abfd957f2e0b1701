-- AlterTable
ALTER TABLE "concerns" ADD COLUMN     "charter_id" TEXT,
ALTER COLUMN "survey_id" DROP NOT NULL;

ALTER TABLE "concerns" ADD CONSTRAINT "concerns_are_about_one" CHECK (num_nonnulls(survey_id, charter_id) = 1);

-- Words about the charter belong to no one organisation. Who must act on harm by law is the council, so its
-- safeguarding leads see what may tell of any; where it is not in Heard, the alert says so to every administrator.
CREATE FUNCTION charter_guardian(charter text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT coalesce(organisation_id, id) FROM charter_parties WHERE charter_id = charter AND kind = 'local_authority'
  ORDER BY required_to_sign DESC, organisation_id IS NULL, id LIMIT 1
$$;
CREATE FUNCTION charter_guarded() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT c.id FROM charters c JOIN staff() s ON charter_guardian(c.id) = s.organisation
  WHERE s.roles && ARRAY['safeguarding_lead']
$$;
CREATE POLICY charter_leads ON "concerns" TO app_staff USING (charter_id IN (SELECT charter_guarded()))
  WITH CHECK (charter_id IN (SELECT charter_guarded()));
CREATE POLICY charter_raisers ON "concerns" FOR INSERT TO app_staff
  WITH CHECK (charter_id IN (SELECT charter_moved() UNION SELECT charter_worked_on('moderator')));
GRANT INSERT ("charter_id") ON "concerns" TO app_public;
GRANT SELECT ("charter_id") ON "concerns" TO postman;

-- As with the words of a response: while a lead has not said that they tell of no harm, nobody else sees them, and no
-- moderator shows them. What was passed on is hidden for good.
CREATE FUNCTION charter_words_held() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT encode(response_id, 'hex')::uuid FROM concerns
  WHERE charter_id IS NOT NULL AND (copy IS NOT NULL OR decision IN ('referred', 'emergency_services'))
$$;
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['charter_comments', 'charter_suggestions', 'charter_replies', 'charter_supporters'] LOOP
    EXECUTE format('CREATE POLICY held ON %I AS RESTRICTIVE FOR SELECT TO app_staff
      USING (id NOT IN (SELECT charter_words_held()) OR EXISTS (SELECT charter_guarded()))', kept);
    EXECUTE format('CREATE POLICY held_stays ON %I AS RESTRICTIVE FOR UPDATE TO app_staff
      USING (id NOT IN (SELECT charter_words_held()) OR EXISTS (SELECT charter_guarded()))', kept);
    EXECUTE format('CREATE POLICY guards ON %I FOR SELECT TO app_staff
      USING (id IN (SELECT charter_words_held()) AND EXISTS (SELECT charter_guarded()))', kept);
    EXECUTE format('CREATE POLICY guards_hide ON %I FOR UPDATE TO app_staff
      USING (id IN (SELECT charter_words_held()) AND EXISTS (SELECT charter_guarded())) WITH CHECK (state = ''hidden'')', kept);
  END LOOP;
END
$$;
