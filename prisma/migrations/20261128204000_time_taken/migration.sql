-- About how long somebody took, as one of a few bands; never a time. Responses from before say nothing of it.
ALTER TABLE "responses" ADD COLUMN "time_taken" TEXT NOT NULL DEFAULT 'not_known';
ALTER TABLE "responses" ADD CONSTRAINT "responses_time_taken"
  CHECK ("time_taken" IN ('under_5', 'from_5', 'from_10', 'over_20', 'came_back', 'not_known'));
