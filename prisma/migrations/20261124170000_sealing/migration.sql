-- AlterTable
ALTER TABLE "responses" ADD COLUMN     "sealed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "shuffled" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "surveys" ADD COLUMN     "breakdowns" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "rolling" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "smallest_group" INTEGER NOT NULL DEFAULT 10;

-- CreateTable
CREATE TABLE "waves" (
    "survey_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "sends_until" DATE NOT NULL,
    "publish_by" DATE NOT NULL,
    "finding" TEXT,
    "withdrawn_on" DATE,
    "withdrawn_reason" TEXT,

    CONSTRAINT "waves_pkey" PRIMARY KEY ("survey_id","id")
);

-- CreateTable
CREATE TABLE "sealed_groups" (
    "survey_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "wave_id" TEXT NOT NULL,
    "labels" TEXT[],
    "n" INTEGER NOT NULL,
    "counts" JSONB NOT NULL,
    "sealed_on" DATE NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "sealed_groups_pkey" PRIMARY KEY ("survey_id","number")
);

-- CreateTable
CREATE TABLE "roll_ups" (
    "survey_id" TEXT NOT NULL,
    "wave_id" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "roll_ups_pkey" PRIMARY KEY ("survey_id","wave_id","part")
);

-- CreateTable
CREATE TABLE "sealing_runs" (
    "survey_id" TEXT NOT NULL,
    "on" DATE NOT NULL,
    "asked_by" TEXT NOT NULL,
    "done_at" TIMESTAMPTZ(0),

    CONSTRAINT "sealing_runs_pkey" PRIMARY KEY ("survey_id","on","asked_by")
);

-- CreateTable
CREATE TABLE "answering_steps" (
    "survey_id" TEXT NOT NULL,
    "wave_id" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "reached" INTEGER NOT NULL,
    "stopped" INTEGER NOT NULL,
    "reached_at" INTEGER NOT NULL DEFAULT 0,
    "stopped_at" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "answering_steps_pkey" PRIMARY KEY ("survey_id","wave_id","step")
);

-- CreateIndex
CREATE INDEX "sealed_groups_survey_id_wave_id_idx" ON "sealed_groups"("survey_id", "wave_id");

-- CreateIndex
CREATE INDEX "responses_survey_id_sealed_week_idx" ON "responses"("survey_id", "sealed", "week");

-- AddForeignKey
ALTER TABLE "waves" ADD CONSTRAINT "waves_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sealed_groups" ADD CONSTRAINT "sealed_groups_survey_id_wave_id_fkey" FOREIGN KEY ("survey_id", "wave_id") REFERENCES "waves"("survey_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "roll_ups" ADD CONSTRAINT "roll_ups_survey_id_wave_id_fkey" FOREIGN KEY ("survey_id", "wave_id") REFERENCES "waves"("survey_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Dates that make sense, and groups that are never small.
ALTER TABLE "waves" ADD CONSTRAINT "waves_dates_follow" CHECK
  ("opens_on" <= "closes_on" AND "closes_on" <= "sends_until" AND "closes_on" <= "publish_by");
ALTER TABLE "waves" ADD CONSTRAINT "waves_are_withdrawn_with_a_reason" CHECK
  (("withdrawn_on" IS NULL) = ("withdrawn_reason" IS NULL));
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_groups_of_ten" CHECK ("smallest_group" >= 10);
ALTER TABLE "sealed_groups" ADD CONSTRAINT "sealed_groups_of_ten" CHECK ("n" >= 10);

-- A sealed group stays as it is, whatever happens to the answers it was made of.
CREATE TRIGGER sealed_groups_stay BEFORE UPDATE OR DELETE ON "sealed_groups" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Breakdowns are frozen at the first answer; the smallest group is raised, never lowered.
CREATE FUNCTION survey_is_begun(wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM responses WHERE survey_id = wanted)
    OR EXISTS (SELECT 1 FROM sealed_groups WHERE survey_id = wanted)
$$;
CREATE FUNCTION keep_breakdowns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.smallest_group < OLD.smallest_group THEN
    RAISE EXCEPTION 'the smallest group of a survey is raised, never lowered';
  END IF;
  IF NEW.breakdowns IS DISTINCT FROM OLD.breakdowns AND survey_is_begun(OLD.id) THEN
    RAISE EXCEPTION 'the breakdowns of a survey are frozen at its first answer';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER surveys_keep_breakdowns BEFORE UPDATE ON "surveys" FOR EACH ROW EXECUTE FUNCTION keep_breakdowns();

-- About how many answers a wave has, rounded down to five: all that anyone may know of those not sealed. Beyond two
-- thousand waiting, only that there are more, so that counting stays cheap.
CREATE FUNCTION answers_so_far(wanted text, wave text) RETURNS TABLE (about integer, or_more boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT ((coalesce((SELECT sum(n) FROM roll_ups WHERE survey_id = wanted AND wave_id = wave AND part !~ '[^*/]'), 0)
    + least(w.waiting, 2000))::integer / 5) * 5, w.waiting > 2000
  FROM (SELECT count(*) AS waiting FROM (
    SELECT 1 FROM responses WHERE survey_id = wanted AND NOT sealed LIMIT 2001) few) w
$$;

-- Writes what came since the last time anew, in random order and in one transaction, twice, so that neither its place
-- in the table nor its transaction tells when a response came, or with what else.
CREATE FUNCTION shuffle_responses(wanted text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  fresh bytea[];
  one bytea;
BEGIN
  FOR round IN 1..2 LOOP
    SELECT array_agg(id ORDER BY random()) INTO fresh
      FROM responses WHERE survey_id = wanted AND NOT sealed AND (round = 2 AND id = ANY (fresh) OR round = 1 AND NOT shuffled);
    FOREACH one IN ARRAY coalesce(fresh, '{}') LOOP
      UPDATE responses SET shuffled = true WHERE id = one;
      UPDATE response_texts SET question = question WHERE response_id = one;
    END LOOP;
  END LOOP;
  RETURN coalesce(cardinality(fresh), 0);
END
$$;
REVOKE ALL ON FUNCTION shuffle_responses(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION shuffle_responses(text) TO sealer;

GRANT SELECT ON "waves" TO app_public, app_staff, sealer, results_reader;
GRANT INSERT, UPDATE ON "waves" TO app_staff;
GRANT UPDATE ("rolling", "breakdowns", "smallest_group") ON "surveys" TO app_staff;
GRANT SELECT, INSERT ON "sealing_runs" TO app_staff;
GRANT SELECT, INSERT, UPDATE ON "answering_steps" TO app_public;

GRANT SELECT, INSERT ON "waves", "sealed_groups" TO sealer;
GRANT SELECT, INSERT, UPDATE ON "roll_ups", "sealing_runs" TO sealer;
GRANT UPDATE ("sealed") ON "responses" TO sealer;
GRANT SELECT, UPDATE ("reached_at", "stopped_at") ON "answering_steps" TO sealer;

GRANT SELECT ON "sealed_groups", "roll_ups", "sealing_runs" TO results_reader;
GRANT SELECT ("survey_id", "wave_id", "step", "reached_at", "stopped_at") ON "answering_steps" TO results_reader;


-- A survey lead looks after the surveys of the own organisation; everyone may know when a survey is open.
CREATE FUNCTION staff_leads() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT v.id FROM surveys v JOIN staff() s ON v.owner = s.organisation WHERE s.roles && ARRAY['survey_lead']
$$;
ALTER TABLE "surveys" ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON "surveys" FOR SELECT USING (true);
CREATE POLICY leads ON "surveys" FOR UPDATE TO app_staff USING (id IN (SELECT staff_leads()));
ALTER TABLE "waves" ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON "waves" FOR SELECT USING (true);
CREATE POLICY sealer ON "waves" FOR INSERT TO sealer WITH CHECK (true);
CREATE POLICY leads ON "waves" TO app_staff USING (survey_id IN (SELECT staff_leads()))
  WITH CHECK (survey_id IN (SELECT staff_leads()));
ALTER TABLE "sealing_runs" ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON "sealing_runs" FOR SELECT TO app_staff, results_reader USING (true);
CREATE POLICY sealer ON "sealing_runs" TO sealer USING (true) WITH CHECK (true);
CREATE POLICY leads ON "sealing_runs" FOR INSERT TO app_staff
  WITH CHECK (asked_by = 'lead' AND done_at IS NULL AND survey_id IN (SELECT staff_leads()));
