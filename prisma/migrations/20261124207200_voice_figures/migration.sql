-- Figures of the registers for everyone at work: sums of levels by quarter, and nothing about an entry. The entries
-- themselves open only to whoever keeps them (policy keepers).
CREATE FUNCTION quarter_of(day date) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT extract(year FROM day)::int || '-Q' || extract(quarter FROM day)::int
$$;

CREATE FUNCTION register_levels(of_organisation text, of_service text, of_priority text)
RETURNS TABLE (unit text, quarter text, sample text, child text, family text, n int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT 'report', quarter_of(day), NULL, child_level, family_level, sum(entries)::int FROM (
    SELECT published_on AS day, child_level, family_level, count(*) AS entries FROM report_editions e
    WHERE published_on IS NOT NULL AND of_service IS NULL AND (of_organisation IS NULL OR organisation_id = of_organisation)
      AND (of_priority IS NULL OR EXISTS (SELECT 1 FROM agreed_reports r WHERE r.id = report_id AND of_priority = ANY (r.priorities)))
    GROUP BY 1, 2, 3) AS days GROUP BY 2, 4, 5
  UNION ALL
  SELECT 'case', quarter_of(day), how, child_level, family_level, sum(entries)::int FROM (
    SELECT r.audited_on AS day, r.sample AS how, child_level, family_level, count(*) AS entries
    FROM audited_cases c JOIN audit_rounds r ON r.id = c.round_id
    WHERE of_priority IS NULL AND (of_organisation IS NULL OR c.organisation_id = of_organisation)
      AND (of_service IS NULL OR r.service = of_service)
    GROUP BY 1, 2, 3, 4) AS days GROUP BY 2, 3, 4, 5
$$;

-- What became of views that were captured in reports: by the day until which they were collected, and whether people were told.
CREATE FUNCTION register_influence(of_organisation text, of_priority text)
RETURNS TABLE (influence text, collected_on date, told boolean, n int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT e.influence, e.collected_on, e.told_on IS NOT NULL, count(*)::int FROM report_editions e
  WHERE published_on IS NOT NULL AND e.collected_on IS NOT NULL AND child_level IN ('direct', 'supported', 'observed')
    AND (of_organisation IS NULL OR organisation_id = of_organisation)
    AND (of_priority IS NULL OR EXISTS (SELECT 1 FROM agreed_reports r WHERE r.id = report_id AND of_priority = ANY (r.priorities)))
  GROUP BY 1, 2, 3
$$;

-- What the board can be filtered by.
CREATE FUNCTION register_services() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ SELECT DISTINCT service FROM audit_rounds ORDER BY 1 $$;

-- How far second people agree, as counts of what the two said.
CREATE FUNCTION register_agreement(of_organisation text)
RETURNS TABLE (unit text, first text, second text, n int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT k.unit, first_child, child_level, count(*)::int FROM register_checks k
  WHERE of_organisation IS NULL OR organisation_id = of_organisation GROUP BY 1, 2, 3
$$;

REVOKE EXECUTE ON FUNCTION register_levels, register_influence, register_services, register_agreement FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register_levels, register_influence, register_services, register_agreement TO app_staff;
