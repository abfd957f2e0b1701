-- Joining a number to text is STABLE, so a quarter_of that said IMMUTABLE was called for every row instead of being
-- written into the query.
CREATE OR REPLACE FUNCTION quarter_of(day date) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT to_char(day::timestamp, 'YYYY-"Q"Q')
$$;

-- Cases are counted by round, and each round is given its quarter once. The levels of the family that count as captured
-- come from the application, which has the rule; `family` says how many of `n` carry one of them.
DROP FUNCTION register_levels(text, text, text);
CREATE FUNCTION register_levels(of_organisation text, of_service text, of_priority text, captured_family text[])
RETURNS TABLE (unit text, quarter text, sample text, child text, n int, family int)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  WITH rounds AS MATERIALIZED (
    SELECT id, quarter_of(audited_on) AS quarter, sample FROM audit_rounds
    WHERE of_service IS NULL OR service = of_service),
  cases AS (
    SELECT round_id, child_level, count(*) AS n, count(*) FILTER (WHERE family_level = ANY (captured_family)) AS family
    FROM audited_cases
    WHERE of_priority IS NULL AND (of_organisation IS NULL OR organisation_id = of_organisation)
    GROUP BY 1, 2)
  SELECT 'report', quarter_of(published_on), NULL, child_level, count(*)::int,
    (count(*) FILTER (WHERE family_level = ANY (captured_family)))::int
  FROM report_editions
  WHERE published_on IS NOT NULL AND of_service IS NULL AND (of_organisation IS NULL OR organisation_id = of_organisation)
    AND (of_priority IS NULL OR EXISTS (SELECT 1 FROM agreed_reports r WHERE r.id = report_id AND of_priority = ANY (r.priorities)))
  GROUP BY 2, 4
  UNION ALL
  SELECT 'case', quarter, sample, child_level, sum(n)::int, sum(family)::int
  FROM cases JOIN rounds ON rounds.id = round_id
  GROUP BY 2, 3, 4
$$;
REVOKE EXECUTE ON FUNCTION register_levels FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register_levels TO app_staff;
