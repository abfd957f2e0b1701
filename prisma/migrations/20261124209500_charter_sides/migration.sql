-- The party that somebody belongs to: never a name, so that every party may read who asked and who agreed.
CREATE FUNCTION charter_party_of(charter text, person uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.name FROM charter_parties p JOIN people o ON p.organisation_id = o.organisation_id
  WHERE p.charter_id = charter AND o.id = person
$$;
-- How many suggestions nobody has decided on, also those that no moderator has seen yet.
CREATE FUNCTION charter_undecided(charter text) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT count(*)::int FROM charter_suggestions WHERE charter_id = charter AND state <> 'hidden' AND outcome IS NULL
$$;

-- Families and services, as domain/charter/party.ts parts them. Nobody asks or decides for the other side.
CREATE FUNCTION charter_side_of_staff() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT CASE WHEN p.kind IN ('local_authority', 'health', 'settings') THEN 'services' ELSE 'families' END
  FROM charter_parties p JOIN staff() s ON p.organisation_id = s.organisation
$$;
CREATE POLICY own_side ON "charter_wishes" AS RESTRICTIVE FOR INSERT TO app_staff
  WITH CHECK (side IN (SELECT charter_side_of_staff()));
CREATE POLICY own_side ON "charter_deciders" AS RESTRICTIVE FOR INSERT TO app_staff
  WITH CHECK (side IN (SELECT charter_side_of_staff()));
CREATE POLICY own_side_changes ON "charter_deciders" AS RESTRICTIVE FOR UPDATE TO app_staff
  USING (side IN (SELECT charter_side_of_staff())) WITH CHECK (side IN (SELECT charter_side_of_staff()));
CREATE POLICY own_side_removes ON "charter_deciders" AS RESTRICTIVE FOR DELETE TO app_staff
  USING (side IN (SELECT charter_side_of_staff()));

-- A move is what one side asked for and somebody of the other side agrees to.
CREATE POLICY both_sides ON "charter_moves" AS RESTRICTIVE FOR INSERT TO app_staff
  WITH CHECK (agreed_by = (SELECT person_id FROM staff()) AND EXISTS (
    SELECT 1 FROM charter_wishes w WHERE w.charter_id = charter_moves.charter_id AND w.version = charter_moves.version
      AND w."to" = charter_moves."to" AND w.asked_by = charter_moves.asked_by
      AND w.side NOT IN (SELECT charter_side_of_staff())));
CREATE FUNCTION charter_moves_are_recorded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'app_staff' AND NEW.stage <> OLD.stage AND NEW.stage IS DISTINCT FROM (
      SELECT m."to" FROM charter_moves m WHERE m.charter_id = NEW.charter_id AND m.version = NEW.number
      ORDER BY m.number DESC LIMIT 1)
    AND NOT (NEW.stage = 'superseded' AND EXISTS (SELECT 1 FROM charter_versions v
      WHERE v.charter_id = NEW.charter_id AND v.number > NEW.number AND v.stage = 'published')) THEN
    RAISE EXCEPTION 'The charter moves when both sides agreed, and that is recorded first';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER charter_moves_are_recorded BEFORE UPDATE OF stage ON "charter_versions"
  FOR EACH ROW EXECUTE FUNCTION charter_moves_are_recorded();
