-- CreateTable
CREATE TABLE "charters" (
    "id" TEXT NOT NULL,
    "measure_id" TEXT NOT NULL,
    "begun_on" DATE NOT NULL,

    CONSTRAINT "charters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter_parties" (
    "charter_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "required_to_sign" BOOLEAN NOT NULL,
    "organisation_id" TEXT,
    "lead_id" UUID,
    "lead_name" TEXT,

    CONSTRAINT "charter_parties_pkey" PRIMARY KEY ("charter_id","id")
);

-- CreateTable
CREATE TABLE "charter_members" (
    "charter_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "party_id" TEXT NOT NULL,
    "drafting" BOOLEAN NOT NULL DEFAULT false,
    "moderator" BOOLEAN NOT NULL DEFAULT false,
    "shown_name" TEXT,

    CONSTRAINT "charter_members_pkey" PRIMARY KEY ("charter_id","person_id")
);

-- CreateTable
CREATE TABLE "charter_versions" (
    "charter_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "stage" TEXT NOT NULL,
    "locked_at" BIGINT,
    "hash" TEXT,
    "text" JSONB,
    "summary" TEXT NOT NULL DEFAULT '',
    "consult_opens_on" DATE,
    "consult_closes_on" DATE,
    "locked_on" DATE,
    "published_on" DATE,
    "review_due_on" DATE,

    CONSTRAINT "charter_versions_pkey" PRIMARY KEY ("charter_id","number")
);

-- CreateTable
CREATE TABLE "charter_moves" (
    "charter_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "agreed_by" UUID,
    "note" TEXT NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "charter_moves_pkey" PRIMARY KEY ("charter_id","version","number")
);

-- CreateTable
CREATE TABLE "charter_wishes" (
    "charter_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "to" TEXT NOT NULL,
    "asked_by" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "charter_wishes_pkey" PRIMARY KEY ("charter_id","version")
);

-- CreateTable
CREATE TABLE "charter_edits" (
    "charter_id" TEXT NOT NULL,
    "number" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,
    "edit" JSONB NOT NULL,
    "person_id" UUID,
    "reason" TEXT NOT NULL,
    "suggestions" TEXT[],
    "on" DATE NOT NULL,

    CONSTRAINT "charter_edits_pkey" PRIMARY KEY ("charter_id","number")
);

-- CreateTable
CREATE TABLE "charter_comments" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "charter_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "leaning" TEXT,
    "from" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "sealed" BYTEA,
    "source" TEXT NOT NULL,
    "source_note" TEXT NOT NULL DEFAULT '',
    "met_on" DATE,
    "state" TEXT NOT NULL,
    "hidden_reason" TEXT,
    "receipt" BYTEA,
    "week" DATE NOT NULL,

    CONSTRAINT "charter_comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter_suggestions" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "charter_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "place" TEXT NOT NULL,
    "starter" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "source" TEXT NOT NULL,
    "source_note" TEXT NOT NULL DEFAULT '',
    "met_on" DATE,
    "state" TEXT NOT NULL,
    "hidden_reason" TEXT,
    "outcome" TEXT,
    "reason" TEXT,
    "merged_into" UUID,
    "decided_on" DATE,
    "receipt" BYTEA,
    "week" DATE NOT NULL,

    CONSTRAINT "charter_suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter_deciders" (
    "suggestion_id" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "charter_deciders_pkey" PRIMARY KEY ("suggestion_id","side")
);

-- CreateTable
CREATE TABLE "charter_replies" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "suggestion_id" UUID NOT NULL,
    "from" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "person_id" UUID,
    "state" TEXT NOT NULL,
    "hidden_reason" TEXT,
    "week" DATE NOT NULL,

    CONSTRAINT "charter_replies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter_positions" (
    "number" BIGSERIAL NOT NULL,
    "charter_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "party" TEXT NOT NULL,
    "stance" TEXT NOT NULL,
    "reason" TEXT,
    "reservation" TEXT,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "charter_positions_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "charter_signatures" (
    "charter_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "party" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "job" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "reference" TEXT,
    "person_id" UUID NOT NULL,
    "seen_by" UUID,
    "on" DATE NOT NULL,

    CONSTRAINT "charter_signatures_pkey" PRIMARY KEY ("charter_id","version","party","hash")
);

-- CreateTable
CREATE TABLE "charter_supporters" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "charter_id" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "shown_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "receipt" BYTEA,
    "on" DATE NOT NULL,
    "withdrawn_on" DATE,

    CONSTRAINT "charter_supporters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter_evidence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "charter_id" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "charter_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "charter_reviews" (
    "charter_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "due_on" DATE NOT NULL,
    "will_do" TEXT NOT NULL DEFAULT '',
    "published_on" DATE,

    CONSTRAINT "charter_reviews_pkey" PRIMARY KEY ("charter_id","version","number")
);

-- CreateTable
CREATE TABLE "charter_ratings" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "charter_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "review" INTEGER NOT NULL,
    "commitment" TEXT NOT NULL,
    "rater" TEXT NOT NULL,
    "kept" TEXT NOT NULL,
    "sealed" BYTEA,
    "person_id" UUID,
    "sending" BYTEA,
    "week" DATE NOT NULL,

    CONSTRAINT "charter_ratings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "co_production_log" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "led_by" TEXT[],
    "parent_carers" INTEGER NOT NULL,
    "young_people" INTEGER NOT NULL,
    "staff" INTEGER NOT NULL,
    "joined_at" TEXT NOT NULL,
    "ladder" INTEGER NOT NULL,
    "costs_paid" BOOLEAN NOT NULL,
    "access_needs" TEXT NOT NULL,
    "access_met" TEXT NOT NULL,
    "priorities" TEXT[],
    "commitments" TEXT[],
    "asked" TEXT NOT NULL,
    "influence" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "told_on" DATE,
    "person_id" UUID NOT NULL,
    "rev" INTEGER NOT NULL,

    CONSTRAINT "co_production_log_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "charter_comments_receipt_key" ON "charter_comments"("receipt");

-- CreateIndex
CREATE INDEX "charter_comments_charter_id_place_idx" ON "charter_comments"("charter_id", "place");

-- CreateIndex
CREATE UNIQUE INDEX "charter_suggestions_receipt_key" ON "charter_suggestions"("receipt");

-- CreateIndex
CREATE INDEX "charter_suggestions_charter_id_version_state_idx" ON "charter_suggestions"("charter_id", "version", "state");

-- CreateIndex
CREATE INDEX "charter_replies_suggestion_id_idx" ON "charter_replies"("suggestion_id");

-- CreateIndex
CREATE INDEX "charter_positions_charter_id_version_idx" ON "charter_positions"("charter_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "charter_supporters_receipt_key" ON "charter_supporters"("receipt");

-- CreateIndex
CREATE INDEX "charter_supporters_charter_id_idx" ON "charter_supporters"("charter_id");

-- CreateIndex
CREATE INDEX "charter_evidence_charter_id_commitment_idx" ON "charter_evidence"("charter_id", "commitment");

-- CreateIndex
CREATE INDEX "charter_ratings_charter_id_version_review_idx" ON "charter_ratings"("charter_id", "version", "review");

-- CreateIndex
CREATE UNIQUE INDEX "charter_ratings_sending_commitment_key" ON "charter_ratings"("sending", "commitment");

-- CreateIndex
CREATE INDEX "co_production_log_organisation_id_idx" ON "co_production_log"("organisation_id");

-- AddForeignKey
ALTER TABLE "charter_parties" ADD CONSTRAINT "charter_parties_charter_id_fkey" FOREIGN KEY ("charter_id") REFERENCES "charters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charter_members" ADD CONSTRAINT "charter_members_charter_id_fkey" FOREIGN KEY ("charter_id") REFERENCES "charters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charter_versions" ADD CONSTRAINT "charter_versions_charter_id_fkey" FOREIGN KEY ("charter_id") REFERENCES "charters"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "charter_replies" ADD CONSTRAINT "charter_replies_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "charter_suggestions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was written, moved, said and signed stays as it was.
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['charter_edits', 'charter_moves', 'charter_positions', 'charter_signatures'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()',
      kept || '_stay', kept);
  END LOOP;
END
$$;

-- Who somebody is to a charter. A facilitator, a lead and whoever adds colleagues acts for the party of the own
-- organisation and for no other; administrators have no part in it (domain/people/access.ts says the same).
CREATE FUNCTION charter_parties_of_staff(VARIADIC wanted text[]) RETURNS TABLE (charter_id text, party text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.charter_id, p.id FROM charter_parties p JOIN staff() s ON p.organisation_id = s.organisation
  WHERE s.roles && wanted
$$;
CREATE FUNCTION charter_spoken_for() RETURNS TABLE (charter_id text, party text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.charter_id, p.id FROM charter_parties p JOIN staff() s
    ON p.organisation_id = s.organisation AND p.lead_id = s.person_id
  WHERE s.roles && ARRAY['party_lead']
$$;
CREATE FUNCTION charter_worked_on(how text) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT m.charter_id FROM charter_members m JOIN staff() s ON m.person_id = s.person_id
    JOIN charter_parties p ON p.charter_id = m.charter_id AND p.id = m.party_id AND p.organisation_id = s.organisation
  WHERE CASE how WHEN 'drafting' THEN m.drafting WHEN 'moderator' THEN m.moderator ELSE false END
$$;
CREATE FUNCTION charter_moved() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT charter_id FROM charter_parties_of_staff('charter_facilitator')
  UNION SELECT charter_worked_on('drafting') UNION SELECT charter_id FROM charter_spoken_for()
$$;

DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['charters', 'charter_parties', 'charter_members', 'charter_versions', 'charter_moves',
    'charter_wishes', 'charter_edits', 'charter_comments', 'charter_suggestions', 'charter_deciders',
    'charter_replies', 'charter_positions', 'charter_signatures', 'charter_supporters', 'charter_evidence',
    'charter_reviews', 'charter_ratings', 'co_production_log'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
  END LOOP;
  -- Everybody may read what the charter is and how it came to be; no words of the public are in these.
  FOREACH kept IN ARRAY ARRAY['charters', 'charter_parties', 'charter_versions', 'charter_moves', 'charter_edits',
    'charter_deciders', 'charter_positions', 'charter_signatures', 'charter_evidence', 'charter_reviews',
    'co_production_log'] LOOP
    EXECUTE format('CREATE POLICY readers ON %I FOR SELECT TO app_staff, app_public USING (true)', kept);
    EXECUTE format('GRANT SELECT ON %I TO app_staff, app_public', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['charter_members', 'charter_wishes'] LOOP
    EXECUTE format('CREATE POLICY readers ON %I FOR SELECT TO app_staff USING (true)', kept);
    EXECUTE format('GRANT SELECT ON %I TO app_staff', kept);
  END LOOP;
  -- Words of the public: everybody reads what is shown, and only moderators what is held or hidden.
  FOREACH kept IN ARRAY ARRAY['charter_comments', 'charter_suggestions', 'charter_supporters'] LOOP
    EXECUTE format('CREATE POLICY readers ON %I FOR SELECT TO app_staff USING (state = ''shown''
      OR charter_id IN (SELECT charter_worked_on(''moderator'')))', kept);
    EXECUTE format('CREATE POLICY moderators ON %I FOR UPDATE TO app_staff
      USING (charter_id IN (SELECT charter_worked_on(''moderator'')))', kept);
    EXECUTE format('CREATE POLICY public_reads ON %I FOR SELECT TO app_public USING (true)', kept);
    EXECUTE format('CREATE POLICY public_sends ON %I FOR INSERT TO app_public WITH CHECK (state = ''held'')', kept);
    EXECUTE format('GRANT SELECT, UPDATE ("state") ON %I TO app_staff', kept);
    EXECUTE format('GRANT SELECT, INSERT ON %I TO app_public', kept);
  END LOOP;
END
$$;

GRANT UPDATE ("hidden_reason") ON "charter_comments", "charter_suggestions" TO app_staff;
GRANT UPDATE ("withdrawn_on") ON "charter_supporters" TO app_public;
CREATE POLICY withdrawers ON "charter_supporters" FOR UPDATE TO app_public USING (true);

-- Notes of a meeting come from the drafting group; words that somebody of a party entered need no second look.
CREATE POLICY notes ON "charter_comments" FOR INSERT TO app_staff WITH CHECK (charter_id IN (SELECT charter_moved()));
CREATE POLICY notes ON "charter_suggestions" FOR INSERT TO app_staff WITH CHECK (charter_id IN (SELECT charter_moved()));
GRANT INSERT ON "charter_comments", "charter_suggestions" TO app_staff;
CREATE POLICY deciders ON "charter_suggestions" FOR UPDATE TO app_staff
  USING (charter_id IN (SELECT charter_worked_on('drafting')));
GRANT UPDATE ("outcome", "reason", "merged_into", "decided_on") ON "charter_suggestions" TO app_staff;

CREATE POLICY readers ON "charter_replies" FOR SELECT TO app_staff
  USING (state = 'shown' OR EXISTS (SELECT charter_worked_on('moderator')));
CREATE POLICY moderators ON "charter_replies" FOR UPDATE TO app_staff
  USING (EXISTS (SELECT charter_worked_on('moderator')));
CREATE POLICY writers ON "charter_replies" FOR INSERT TO app_staff
  WITH CHECK (person_id = (SELECT person_id FROM staff()) AND EXISTS (SELECT charter_moved()));
CREATE POLICY public_reads ON "charter_replies" FOR SELECT TO app_public USING (state = 'shown');
CREATE POLICY public_sends ON "charter_replies" FOR INSERT TO app_public WITH CHECK (state = 'held' AND person_id IS NULL);
GRANT SELECT, INSERT, UPDATE ("state", "hidden_reason") ON "charter_replies" TO app_staff;
GRANT SELECT, INSERT ON "charter_replies" TO app_public;

-- Each side decides for itself.
CREATE POLICY writers ON "charter_deciders" FOR INSERT TO app_staff
  WITH CHECK (person_id = (SELECT person_id FROM staff()) AND EXISTS (SELECT charter_worked_on('drafting')));
CREATE POLICY changers ON "charter_deciders" FOR UPDATE TO app_staff
  USING (EXISTS (SELECT charter_worked_on('drafting'))) WITH CHECK (person_id = (SELECT person_id FROM staff()));
CREATE POLICY removers ON "charter_deciders" FOR DELETE TO app_staff USING (EXISTS (SELECT charter_worked_on('drafting')));
GRANT INSERT, UPDATE, DELETE ON "charter_deciders" TO app_staff;

-- A party is spoken for by a lead of its own organisation, who took that part upon themselves.
CREATE POLICY own ON "charter_parties" FOR UPDATE TO app_staff
  USING ((charter_id, id) IN (SELECT * FROM charter_parties_of_staff('party_lead')))
  WITH CHECK (lead_id IS NULL OR lead_id = (SELECT person_id FROM staff()));
GRANT UPDATE ("lead_id", "lead_name") ON "charter_parties" TO app_staff;
CREATE POLICY own ON "charter_members" TO app_staff
  USING ((charter_id, party_id) IN (SELECT * FROM charter_parties_of_staff('party_lead', 'charter_facilitator')))
  WITH CHECK ((charter_id, party_id) IN (SELECT * FROM charter_parties_of_staff('party_lead', 'charter_facilitator')));
GRANT INSERT, UPDATE, DELETE ON "charter_members" TO app_staff;
CREATE POLICY own ON "charter_positions" FOR INSERT TO app_staff
  WITH CHECK ((charter_id, party) IN (SELECT * FROM charter_spoken_for()) AND person_id = (SELECT person_id FROM staff()));
CREATE POLICY own ON "charter_signatures" FOR INSERT TO app_staff
  WITH CHECK ((charter_id, party) IN (SELECT * FROM charter_spoken_for()) AND person_id = (SELECT person_id FROM staff()));
GRANT INSERT ON "charter_positions", "charter_signatures" TO app_staff;
GRANT USAGE ON SEQUENCE "charter_positions_number_seq" TO app_staff;

CREATE POLICY movers ON "charter_versions" FOR UPDATE TO app_staff USING (charter_id IN (SELECT charter_moved()));
CREATE POLICY openers ON "charter_versions" FOR INSERT TO app_staff
  WITH CHECK (charter_id IN (SELECT charter_id FROM charter_parties_of_staff('charter_facilitator')));
CREATE POLICY movers ON "charter_moves" FOR INSERT TO app_staff WITH CHECK (charter_id IN (SELECT charter_moved()));
CREATE POLICY movers ON "charter_wishes" TO app_staff USING (charter_id IN (SELECT charter_moved()))
  WITH CHECK (charter_id IN (SELECT charter_moved()) AND asked_by = (SELECT person_id FROM staff()));
GRANT INSERT, UPDATE ON "charter_versions" TO app_staff;
GRANT INSERT ON "charter_moves" TO app_staff;
GRANT INSERT, UPDATE, DELETE ON "charter_wishes" TO app_staff;
CREATE POLICY writers ON "charter_edits" FOR INSERT TO app_staff
  WITH CHECK (charter_id IN (SELECT charter_worked_on('drafting')) AND person_id = (SELECT person_id FROM staff()));
GRANT INSERT ON "charter_edits" TO app_staff;

CREATE POLICY own ON "charter_evidence" TO app_staff USING (organisation_id = (SELECT staff_organisation()))
  WITH CHECK (organisation_id = (SELECT staff_organisation()) AND person_id = (SELECT person_id FROM staff()));
GRANT INSERT, DELETE ON "charter_evidence" TO app_staff;
CREATE POLICY facilitators ON "charter_reviews" TO app_staff
  USING (charter_id IN (SELECT charter_id FROM charter_parties_of_staff('charter_facilitator')))
  WITH CHECK (charter_id IN (SELECT charter_id FROM charter_parties_of_staff('charter_facilitator')));
GRANT INSERT, UPDATE ON "charter_reviews" TO app_staff;
CREATE POLICY readers ON "charter_ratings" FOR SELECT TO app_staff, app_public USING (true);
CREATE POLICY services ON "charter_ratings" FOR INSERT TO app_staff
  WITH CHECK (person_id = (SELECT person_id FROM staff()) AND charter_id IN (SELECT charter_moved()));
CREATE POLICY families ON "charter_ratings" FOR INSERT TO app_public
  WITH CHECK (person_id IS NULL AND rater <> 'services');
GRANT SELECT, INSERT ON "charter_ratings" TO app_staff;
GRANT SELECT ("charter_id", "version", "review", "commitment", "rater", "kept", "sending"), INSERT ON "charter_ratings" TO app_public;

CREATE POLICY own ON "co_production_log" TO app_staff USING (organisation_id = (SELECT staff_organisation()))
  WITH CHECK (organisation_id = (SELECT staff_organisation()) AND person_id = (SELECT person_id FROM staff()));
GRANT INSERT, UPDATE ON "co_production_log" TO app_staff;
