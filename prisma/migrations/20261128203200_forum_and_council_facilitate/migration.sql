-- Facilitators are of the parent carer forum and of the council (domain/charter/party.ts says the same).
CREATE OR REPLACE FUNCTION charter_parties_of_staff(VARIADIC wanted text[]) RETURNS TABLE (charter_id text, party text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.charter_id, p.id FROM charter_parties p JOIN staff() s ON p.organisation_id = s.organisation
  WHERE s.roles && array_remove(wanted, 'charter_facilitator')
    OR ('charter_facilitator' = ANY (wanted) AND 'charter_facilitator' = ANY (s.roles)
      AND p.kind IN ('parent_carer_forum', 'local_authority'))
$$;
