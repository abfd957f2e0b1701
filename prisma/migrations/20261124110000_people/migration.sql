-- Since when somebody is invited, active or off. Days of not signing in count from here at the earliest, so that
-- whoever is switched on again is not switched off again within the hour.
ALTER TABLE "people" ADD COLUMN "state_since" DATE NOT NULL DEFAULT CURRENT_DATE;
CREATE FUNCTION note_state_since() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.state_since := CURRENT_DATE;
  RETURN NEW;
END
$$;
CREATE TRIGGER people_state_since BEFORE UPDATE OF "state" ON "people" FOR EACH ROW
  WHEN (OLD.state IS DISTINCT FROM NEW.state) EXECUTE FUNCTION note_state_since();
GRANT SELECT ("state_since") ON "people" TO app_staff;

-- An invitation that is withdrawn leaves nothing. Whoever has joined stays: their acts are on record.
GRANT DELETE ON "people" TO app_staff;
CREATE POLICY only_the_invited ON "people" AS RESTRICTIVE FOR DELETE TO app_staff USING (state = 'invited');

-- Administrators see whether a colleague has a second factor, and nothing of the factor.
CREATE FUNCTION people_with_second_factor() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id FROM people p WHERE p.id IN (SELECT staff_manages())
    AND (p.totp IS NOT NULL OR EXISTS (SELECT 1 FROM passkeys k WHERE k.person_id = p.id))
$$;

-- The names that the audit needs to be read: of everyone for an administrator, of the own organisation for a survey
-- lead, like the entries themselves.
CREATE FUNCTION people_on_record() RETURNS TABLE (id uuid, name text, organisation text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id, p.name, p.organisation_id FROM people p, staff() s
  WHERE 'administrator' = ANY (s.roles) OR ('survey_lead' = ANY (s.roles) AND p.organisation_id = s.organisation)
$$;
CREATE INDEX "audit_events_at_idx" ON "audit_events"("at");
