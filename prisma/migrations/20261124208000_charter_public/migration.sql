-- A press without words ("agree so far") has nothing to look at: it counts at once. Words always wait.
DROP POLICY public_sends ON "charter_comments";
CREATE POLICY public_sends ON "charter_comments" FOR INSERT TO app_public
  WITH CHECK (state = 'held' OR (state = 'shown' AND sealed IS NULL AND source_note = ''));
