-- AlterTable
ALTER TABLE "codings" ADD COLUMN     "alone" TEXT[];

-- Two different people stand behind a quote, and a voice level only ever goes down (domain/voice/lower.ts).
ALTER TABLE "quotes" ADD CONSTRAINT "two_people" CHECK (agreed_by <> proposed_by);
ALTER TABLE "voice_reviews" ADD CONSTRAINT "only_down" CHECK (coalesce(
  array_position(ARRAY['direct', 'supported', 'observed', 'represented', 'declined', 'not_captured', 'unknown'], level)
    > array_position(ARRAY['direct', 'supported', 'observed', 'represented', 'declined', 'not_captured', 'unknown'], before)
  AND level <> 'declined', false));

-- The level of a response as it counts now: the last lowering, or the level that the rule gave.
CREATE FUNCTION voice_level_now(response bytea, given text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT v.level FROM voice_reviews v WHERE v.response_id = response ORDER BY v.number DESC LIMIT 1), given)
$$;
GRANT SELECT ("response_id", "number", "level") ON "voice_reviews" TO sealer;
CREATE POLICY sealer ON "voice_reviews" FOR SELECT TO sealer USING (true);

-- The surveys whose words this person is reading now, for a purpose that has not run out, and those they may work on.
CREATE FUNCTION staff_reading() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT r.survey_id FROM readings r JOIN staff() s ON s.person_id = r.person_id
  WHERE r.expires_at > now() AND r.survey_id IN (SELECT staff_reads())
$$;
CREATE FUNCTION staff_works() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT v.id FROM surveys v JOIN staff() s ON v.owner = s.organisation WHERE s.roles && ARRAY['survey_lead', 'analyst']
$$;
-- What was passed on to keep someone safe is shown nowhere else, cleaned or quoted.
CREATE FUNCTION held_responses() RETURNS SETOF bytea
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT response_id FROM concerns WHERE decision IN ('referred', 'emergency_services')
$$;

-- Words open to those who said why they read them, and those of a concern to the safeguarding lead.
DROP POLICY owners ON "response_texts";
CREATE POLICY readers ON "response_texts" FOR SELECT TO app_staff USING (
  EXISTS (SELECT 1 FROM responses r WHERE r.id = response_id AND r.survey_id IN (SELECT staff_reading()))
  AND response_id NOT IN (SELECT held_responses()));
CREATE POLICY leads ON "response_texts" FOR SELECT TO app_staff USING (EXISTS (SELECT 1 FROM concerns c
  WHERE c.response_id = response_texts.response_id AND c.question = response_texts.question
    AND c.survey_id IN (SELECT staff_guards())));

-- Whoever reads sees codes, cleaned words and quotes; analysts and survey leads alone write them, and see notes.
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['codings', 'voice_reviews'] LOOP
    EXECUTE format('DROP POLICY owners ON %I', kept);
    EXECUTE format('CREATE POLICY readers ON %I FOR SELECT TO app_staff USING (survey_id IN (SELECT staff_reads()))', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['cleaned_texts', 'quotes'] LOOP
    EXECUTE format('DROP POLICY owners ON %I', kept);
    EXECUTE format('CREATE POLICY readers ON %I FOR SELECT TO app_staff USING (survey_id IN (SELECT staff_reading())
      AND response_id NOT IN (SELECT held_responses()))', kept);
  END LOOP;
  DROP POLICY owners ON "comment_notes";
  FOREACH kept IN ARRAY ARRAY['codings', 'voice_reviews', 'cleaned_texts', 'quotes', 'comment_notes'] LOOP
    EXECUTE format('CREATE POLICY analysts ON %I TO app_staff
      USING (survey_id IN (SELECT staff_works()) AND survey_id IN (SELECT staff_reading())
        AND response_id NOT IN (SELECT held_responses()))
      WITH CHECK (survey_id IN (SELECT staff_works()) AND survey_id IN (SELECT staff_reading())
        AND response_id NOT IN (SELECT held_responses()))', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['themes', 'names_to_take_out'] LOOP
    EXECUTE format('DROP POLICY owners ON %I', kept);
    EXECUTE format('CREATE POLICY readers ON %I FOR SELECT TO app_staff
      USING (organisation_id = (SELECT staff_organisation())
        AND (SELECT staff_is(''survey_lead'', ''analyst'', ''safeguarding_lead'')))', kept);
    EXECUTE format('CREATE POLICY analysts ON %I TO app_staff
      USING (organisation_id = (SELECT staff_organisation()) AND (SELECT staff_is(''survey_lead'', ''analyst'')))
      WITH CHECK (organisation_id = (SELECT staff_organisation()) AND (SELECT staff_is(''survey_lead'', ''analyst'')))', kept);
  END LOOP;
END
$$;
