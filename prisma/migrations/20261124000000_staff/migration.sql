-- CreateTable
CREATE TABLE "audit_events" (
    "number" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "person_id" UUID,
    "organisation" TEXT,
    "act" TEXT NOT NULL,
    "subject" TEXT,
    "facts" JSONB NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL,
    "number" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_checkpoints" (
    "number" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,
    "on" DATE NOT NULL,
    "proof" BYTEA NOT NULL,

    CONSTRAINT "audit_checkpoints_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "readings" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "person_id" UUID NOT NULL,
    "survey_id" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "readings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comments_to_read" (
    "response_id" BYTEA NOT NULL,
    "question" TEXT NOT NULL,
    "survey_id" TEXT NOT NULL,
    "due_on" DATE NOT NULL,

    CONSTRAINT "comments_to_read_pkey" PRIMARY KEY ("response_id","question")
);

-- CreateTable
CREATE TABLE "themes" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "meaning" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "themes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "codings" (
    "response_id" BYTEA NOT NULL,
    "question" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "survey_id" TEXT NOT NULL,
    "themes" TEXT[],

    CONSTRAINT "codings_pkey" PRIMARY KEY ("response_id","question","person_id")
);

-- CreateTable
CREATE TABLE "cleaned_texts" (
    "response_id" BYTEA NOT NULL,
    "question" TEXT NOT NULL,
    "survey_id" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "translation" BYTEA,
    "person_id" UUID NOT NULL,
    "rev" INTEGER NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "cleaned_texts_pkey" PRIMARY KEY ("response_id","question")
);

-- CreateTable
CREATE TABLE "comment_notes" (
    "response_id" BYTEA NOT NULL,
    "question" TEXT NOT NULL,
    "survey_id" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "rev" INTEGER NOT NULL,

    CONSTRAINT "comment_notes_pkey" PRIMARY KEY ("response_id","question")
);

-- CreateTable
CREATE TABLE "quotes" (
    "response_id" BYTEA NOT NULL,
    "question" TEXT NOT NULL,
    "survey_id" TEXT NOT NULL,
    "cleaned_rev" INTEGER NOT NULL,
    "proposed_by" UUID NOT NULL,
    "agreed_by" UUID,
    "on" DATE NOT NULL,

    CONSTRAINT "quotes_pkey" PRIMARY KEY ("response_id","question")
);

-- CreateTable
CREATE TABLE "voice_reviews" (
    "response_id" BYTEA NOT NULL,
    "number" INTEGER NOT NULL,
    "survey_id" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "voice_reviews_pkey" PRIMARY KEY ("response_id","number")
);

-- CreateTable
CREATE TABLE "names_to_take_out" (
    "organisation_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "names_to_take_out_pkey" PRIMARY KEY ("organisation_id","name")
);

-- CreateTable
CREATE TABLE "letters" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" TEXT NOT NULL,
    "sealed" BYTEA,
    "concern" UUID,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "letters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email_domains" TEXT[],

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "roles" TEXT[],
    "state" TEXT NOT NULL,
    "password_hash" TEXT,
    "totp" BYTEA,
    "totp_step" INTEGER,
    "seen_on" DATE,
    "reviewed_on" DATE NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "how" TEXT NOT NULL,
    "device" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkeys" (
    "id" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "public_key" BYTEA NOT NULL,
    "counter" BIGINT NOT NULL,
    "label" TEXT NOT NULL,
    "added_on" DATE NOT NULL,
    "used_on" DATE,

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recovery_codes" (
    "id" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "recovery_codes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_accounts" (
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "person_id" UUID NOT NULL,

    CONSTRAINT "organisation_accounts_pkey" PRIMARY KEY ("issuer","subject")
);

-- CreateTable
CREATE TABLE "one_time_links" (
    "id" BYTEA NOT NULL,
    "purpose" TEXT NOT NULL,
    "person_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "one_time_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passkey_challenges" (
    "id" BYTEA NOT NULL,
    "challenge" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passkey_challenges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_tries" (
    "id" BYTEA NOT NULL,
    "count" INTEGER NOT NULL,
    "until_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_in_tries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "concerns" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "response_id" BYTEA NOT NULL,
    "question" TEXT NOT NULL,
    "survey_id" TEXT NOT NULL,
    "flagged_by" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "word_list" INTEGER,
    "flagged_at" TIMESTAMPTZ(3) NOT NULL,
    "alerts" INTEGER NOT NULL DEFAULT 0,
    "next_alert_at" TIMESTAMPTZ(3),
    "acknowledged_by" UUID,
    "acknowledged_at" TIMESTAMPTZ(3),
    "decision" TEXT,
    "reason" BYTEA,
    "reference" BYTEA,
    "decided_by" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "copy" BYTEA,
    "key" BYTEA,

    CONSTRAINT "concerns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "word_lists" (
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "person_id" UUID,
    "on" DATE NOT NULL,

    CONSTRAINT "word_lists_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "reading_rota" (
    "organisation_id" TEXT NOT NULL,
    "week" DATE NOT NULL,
    "reader_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,

    CONSTRAINT "reading_rota_pkey" PRIMARY KEY ("organisation_id","week")
);

-- CreateIndex
CREATE INDEX "audit_events_act_idx" ON "audit_events"("act");

-- CreateIndex
CREATE INDEX "audit_events_person_id_idx" ON "audit_events"("person_id");

-- CreateIndex
CREATE INDEX "comments_to_read_survey_id_due_on_idx" ON "comments_to_read"("survey_id", "due_on");

-- CreateIndex
CREATE UNIQUE INDEX "themes_organisation_id_name_key" ON "themes"("organisation_id", "name");

-- CreateIndex
CREATE INDEX "letters_next_at_idx" ON "letters"("next_at");

-- CreateIndex
CREATE UNIQUE INDEX "people_email_key" ON "people"("email");

-- CreateIndex
CREATE INDEX "sessions_person_id_idx" ON "sessions"("person_id");

-- CreateIndex
CREATE INDEX "passkeys_person_id_idx" ON "passkeys"("person_id");

-- CreateIndex
CREATE INDEX "recovery_codes_person_id_idx" ON "recovery_codes"("person_id");

-- CreateIndex
CREATE INDEX "concerns_survey_id_idx" ON "concerns"("survey_id");

-- CreateIndex
CREATE UNIQUE INDEX "concerns_response_id_question_key" ON "concerns"("response_id", "question");

-- AddForeignKey
ALTER TABLE "comments_to_read" ADD CONSTRAINT "comments_to_read_response_id_question_fkey" FOREIGN KEY ("response_id", "question") REFERENCES "response_texts"("response_id", "question") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "codings" ADD CONSTRAINT "codings_response_id_question_fkey" FOREIGN KEY ("response_id", "question") REFERENCES "response_texts"("response_id", "question") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cleaned_texts" ADD CONSTRAINT "cleaned_texts_response_id_question_fkey" FOREIGN KEY ("response_id", "question") REFERENCES "response_texts"("response_id", "question") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_notes" ADD CONSTRAINT "comment_notes_response_id_question_fkey" FOREIGN KEY ("response_id", "question") REFERENCES "response_texts"("response_id", "question") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_response_id_question_fkey" FOREIGN KEY ("response_id", "question") REFERENCES "response_texts"("response_id", "question") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "voice_reviews" ADD CONSTRAINT "voice_reviews_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "responses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "people" ADD CONSTRAINT "people_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_codes" ADD CONSTRAINT "recovery_codes_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_accounts" ADD CONSTRAINT "organisation_accounts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- The audit stays as written: nobody changes an entry, and only what a checkpoint stands for may be let go.
INSERT INTO "audit_head" ("id", "number", "hash") VALUES (1, 0, '\x');
CREATE FUNCTION refuse_letting_go() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.at > now() - interval '12 months'
     OR NOT EXISTS (SELECT 1 FROM audit_checkpoints c WHERE c.number >= OLD.number) THEN
    RAISE EXCEPTION 'the audit is append-only: entries are let go after twelve months, behind a checkpoint';
  END IF;
  RETURN OLD;
END
$$;
CREATE TRIGGER audit_events_stay BEFORE UPDATE ON "audit_events" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_events_are_let_go BEFORE DELETE ON "audit_events" FOR EACH ROW EXECUTE FUNCTION refuse_letting_go();
CREATE TRIGGER audit_checkpoints_stay BEFORE UPDATE OR DELETE ON "audit_checkpoints" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER word_lists_stay BEFORE UPDATE OR DELETE ON "word_lists" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER voice_reviews_stay BEFORE UPDATE ON "voice_reviews" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Who is asking, as the database itself sees it: the living session named in heard.session, signed in to the end.
-- A fault in the application cannot show one organisation the answers of another.
CREATE FUNCTION staff() RETURNS TABLE (person_id uuid, organisation text, roles text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id, p.organisation_id, p.roles
  FROM sessions s JOIN people p ON p.id = s.person_id
  WHERE s.id = decode(coalesce(current_setting('heard.session', true), ''), 'hex')
    AND s.stage = 'full' AND p.state = 'active'
    AND s.seen_at > now() - interval '30 minutes' AND s.started_at > now() - interval '12 hours'
$$;
CREATE FUNCTION staff_is(VARIADIC wanted text[]) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM staff() s WHERE s.roles && wanted)
$$;
CREATE FUNCTION staff_organisation() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$ SELECT organisation FROM staff() $$;
-- The surveys whose answers this person may read, and those whose concerns they may see. domain/people/access.ts
-- says the same in words; server/access.test.ts holds the two together.
CREATE FUNCTION staff_reads() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT v.id FROM surveys v JOIN staff() s ON v.owner = s.organisation
  WHERE s.roles && ARRAY['survey_lead', 'analyst', 'safeguarding_lead']
$$;
CREATE FUNCTION staff_guards() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT v.id FROM surveys v JOIN staff() s ON v.owner = s.organisation WHERE s.roles && ARRAY['safeguarding_lead']
$$;

-- Two more roles: the gatekeeper knows passwords and sessions and no answer; the postman sends letters.
DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['gatekeeper', 'postman'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    EXECUTE format('GRANT %I TO CURRENT_USER', role_name);
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', role_name);
  END LOOP;
END
$$;

GRANT SELECT, INSERT, UPDATE ON "people" TO gatekeeper;
GRANT SELECT, INSERT, UPDATE, DELETE ON "sessions", "passkeys", "recovery_codes", "organisation_accounts",
  "one_time_links", "passkey_challenges", "sign_in_tries" TO gatekeeper;
GRANT SELECT ON "organisations" TO gatekeeper;
GRANT INSERT ON "letters" TO gatekeeper;

GRANT SELECT ("id", "email", "name", "organisation_id", "roles", "state") ON "people" TO postman;
GRANT SELECT ON "organisations", "surveys", "survey_versions", "reading_rota", "comments_to_read" TO postman;
GRANT SELECT ("id", "survey_id", "question", "flagged_at", "alerts", "next_alert_at", "acknowledged_at"),
  UPDATE ("alerts", "next_alert_at") ON "concerns" TO postman;
GRANT SELECT, INSERT, UPDATE, DELETE ON "letters" TO postman;

-- Everyone who acts adds to the audit in the same transaction; reading it is another matter.
GRANT INSERT ON "audit_events" TO app_staff, gatekeeper, postman;
GRANT SELECT, UPDATE ON "audit_head" TO app_staff, gatekeeper, postman;
GRANT SELECT ON "audit_events", "audit_checkpoints" TO app_staff;

-- The public pages put a sent comment into the queue of those who read, and a possible concern before the lead.
GRANT SELECT ON "word_lists" TO app_public;
GRANT INSERT ON "comments_to_read" TO app_public;
GRANT INSERT ("response_id", "question", "survey_id", "flagged_by", "category", "word_list", "flagged_at",
  "next_alert_at") ON "concerns" TO app_public;
GRANT SELECT ("id", "response_id", "question") ON "concerns" TO app_public;
GRANT INSERT ("kind", "concern", "next_at") ON "letters" TO app_public;

GRANT SELECT ON "organisations", "word_lists" TO app_staff;
GRANT UPDATE ("email_domains") ON "organisations" TO app_staff;
GRANT SELECT ("id", "email", "name", "organisation_id", "roles", "state", "seen_on", "reviewed_on") ON "people" TO app_staff;
GRANT INSERT ("email", "name", "organisation_id", "roles", "state", "reviewed_on") ON "people" TO app_staff;
GRANT UPDATE ("email", "name", "organisation_id", "roles", "state", "reviewed_on", "password_hash", "totp", "totp_step")
  ON "people" TO app_staff;
GRANT SELECT ("id", "person_id"), DELETE ON "sessions", "passkeys", "recovery_codes" TO app_staff;
GRANT SELECT ("issuer", "subject", "person_id"), DELETE ON "organisation_accounts" TO app_staff;
GRANT SELECT ("id", "purpose", "person_id", "expires_at"), INSERT, DELETE ON "one_time_links" TO app_staff;
GRANT SELECT, INSERT, UPDATE ON "readings" TO app_staff;
GRANT SELECT, INSERT, DELETE ON "comments_to_read" TO app_staff;
GRANT SELECT, INSERT, UPDATE ON "themes" TO app_staff;
GRANT SELECT, INSERT, UPDATE, DELETE ON "codings", "cleaned_texts", "comment_notes", "quotes" TO app_staff;
GRANT SELECT, INSERT ON "voice_reviews" TO app_staff;
GRANT SELECT, INSERT, DELETE ON "names_to_take_out" TO app_staff;
GRANT SELECT, INSERT, UPDATE ON "concerns" TO app_staff;
GRANT INSERT ON "word_lists", "letters" TO app_staff;
GRANT SELECT, INSERT, UPDATE, DELETE ON "reading_rota" TO app_staff;

ALTER TABLE "responses" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "response_texts" ENABLE ROW LEVEL SECURITY;
CREATE POLICY others ON "responses" TO app_public, sealer USING (true) WITH CHECK (true);
CREATE POLICY others ON "response_texts" TO app_public USING (true) WITH CHECK (true);
CREATE POLICY owners ON "responses" FOR SELECT TO app_staff USING (survey_id IN (SELECT staff_reads()));
CREATE POLICY owners ON "response_texts" FOR SELECT TO app_staff
  USING (EXISTS (SELECT 1 FROM responses r WHERE r.id = response_id));

DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['comments_to_read', 'codings', 'cleaned_texts', 'comment_notes', 'quotes', 'voice_reviews'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY owners ON %I TO app_staff USING (survey_id IN (SELECT staff_reads()))
      WITH CHECK (survey_id IN (SELECT staff_reads()))', kept);
  END LOOP;
  FOREACH kept IN ARRAY ARRAY['themes', 'names_to_take_out', 'reading_rota'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY owners ON %I TO app_staff USING (organisation_id = (SELECT staff_organisation()))
      WITH CHECK (organisation_id = (SELECT staff_organisation()))', kept);
  END LOOP;
END
$$;
CREATE POLICY sender ON "comments_to_read" FOR INSERT TO app_public WITH CHECK (true);
CREATE POLICY postman ON "comments_to_read" FOR SELECT TO postman USING (true);
CREATE POLICY postman ON "reading_rota" FOR SELECT TO postman USING (true);

ALTER TABLE "readings" ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON "readings" TO app_staff USING (person_id = (SELECT person_id FROM staff()))
  WITH CHECK (person_id = (SELECT person_id FROM staff()) AND survey_id IN (SELECT staff_reads()));

-- Any reader may raise a concern; only the safeguarding lead of the organisation sees one again.
ALTER TABLE "concerns" ENABLE ROW LEVEL SECURITY;
CREATE POLICY leads ON "concerns" TO app_staff USING (survey_id IN (SELECT staff_guards()))
  WITH CHECK (survey_id IN (SELECT staff_guards()));
CREATE POLICY raisers ON "concerns" FOR INSERT TO app_staff WITH CHECK (survey_id IN (SELECT staff_reads()));
CREATE POLICY sender ON "concerns" FOR INSERT TO app_public WITH CHECK (true);
CREATE POLICY again ON "concerns" FOR SELECT TO app_public USING (true);
CREATE POLICY postman ON "concerns" TO postman USING (true) WITH CHECK (true);

-- Administrators manage the people of their own organisation, and may invite the first administrator of one that
-- has none (docs/decisions/0016). Everyone signed in sees the names of their own organisation.
CREATE FUNCTION organisations_without_administrator() RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT o.id FROM organisations o WHERE NOT EXISTS (SELECT 1 FROM people p
    WHERE p.organisation_id = o.id AND p.state = 'active' AND 'administrator' = ANY (p.roles))
$$;
CREATE FUNCTION staff_manages() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT p.id FROM people p, staff() s WHERE 'administrator' = ANY (s.roles) AND (p.organisation_id = s.organisation
    OR (p.state = 'invited' AND p.roles = ARRAY['administrator']
      AND p.organisation_id IN (SELECT organisations_without_administrator())))
$$;
ALTER TABLE "people" ENABLE ROW LEVEL SECURITY;
CREATE POLICY doors ON "people" TO gatekeeper, postman USING (true) WITH CHECK (true);
CREATE POLICY colleagues ON "people" FOR SELECT TO app_staff USING (organisation_id = (SELECT staff_organisation()));
CREATE POLICY administrators ON "people" TO app_staff USING (id IN (SELECT staff_manages()))
  WITH CHECK ((SELECT staff_is('administrator')) AND (organisation_id = (SELECT staff_organisation())
    OR (state = 'invited' AND roles = ARRAY['administrator']
      AND organisation_id IN (SELECT organisations_without_administrator()))));
DO $$
DECLARE kept text;
BEGIN
  FOREACH kept IN ARRAY ARRAY['sessions', 'passkeys', 'recovery_codes', 'organisation_accounts', 'one_time_links'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY doors ON %I TO gatekeeper USING (true) WITH CHECK (true)', kept);
    EXECUTE format('CREATE POLICY administrators ON %I TO app_staff USING (person_id IN (SELECT staff_manages()))
      WITH CHECK (person_id IN (SELECT staff_manages()))', kept);
  END LOOP;
END
$$;

ALTER TABLE "organisations" ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON "organisations" FOR SELECT TO app_staff, gatekeeper, postman USING (true);
CREATE POLICY administrators ON "organisations" FOR UPDATE TO app_staff
  USING ((SELECT staff_is('administrator')) AND (id = (SELECT staff_organisation())
    OR id IN (SELECT organisations_without_administrator())));

ALTER TABLE "word_lists" ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON "word_lists" FOR SELECT TO app_staff, app_public USING (true);
CREATE POLICY leads ON "word_lists" FOR INSERT TO app_staff WITH CHECK ((SELECT staff_is('safeguarding_lead')));

-- An administrator reads the whole audit; a survey lead, what people of the own organisation did.
ALTER TABLE "audit_events" ENABLE ROW LEVEL SECURITY;
CREATE POLICY writers ON "audit_events" FOR INSERT TO app_staff, gatekeeper, postman WITH CHECK (true);
CREATE POLICY readers ON "audit_events" FOR SELECT TO app_staff USING ((SELECT staff_is('administrator'))
  OR ((SELECT staff_is('survey_lead')) AND organisation = (SELECT staff_organisation())));
