
-- CreateTable
CREATE TABLE "plan_editions" (
    "plan_id" TEXT NOT NULL,
    "edition" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "published_on" DATE NOT NULL,

    CONSTRAINT "plan_editions_pkey" PRIMARY KEY ("plan_id","edition","number")
);

-- CreateTable
CREATE TABLE "survey_keys" (
    "survey_id" TEXT NOT NULL,
    "words" BYTEA NOT NULL,
    "links" BYTEA,

    CONSTRAINT "survey_keys_pkey" PRIMARY KEY ("survey_id")
);

-- CreateTable
CREATE TABLE "erasures" (
    "response_id" BYTEA NOT NULL,
    "survey_id" TEXT NOT NULL,
    "week" DATE NOT NULL,

    CONSTRAINT "erasures_pkey" PRIMARY KEY ("response_id")
);

-- CreateTable
CREATE TABLE "drafts" (
    "id" BYTEA NOT NULL,
    "survey_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,
    "rev" INTEGER NOT NULL,
    "expires_on" DATE NOT NULL,
    "code_hash" BYTEA,
    "code_address" BYTEA,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "responses" (
    "id" BYTEA NOT NULL,
    "survey_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "week" DATE NOT NULL,
    "answers" JSONB NOT NULL,
    "answers_hash" BYTEA NOT NULL,
    "priorities" TEXT[],
    "voice_level" TEXT NOT NULL,
    "voice_flags" TEXT[],
    "voice_rule" TEXT NOT NULL,
    "voice_rules" INTEGER NOT NULL,
    "family_voice" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "agreed_to" TEXT NOT NULL,
    "keep_until" DATE NOT NULL,

    CONSTRAINT "responses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "response_texts" (
    "response_id" BYTEA NOT NULL,
    "question" TEXT NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "response_texts_pkey" PRIMARY KEY ("response_id","question")
);

-- CreateTable
CREATE TABLE "surveys" (
    "id" TEXT NOT NULL,
    "owner" TEXT NOT NULL,

    CONSTRAINT "surveys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "survey_versions" (
    "survey_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "breaks" JSONB NOT NULL,
    "published_on" DATE NOT NULL,

    CONSTRAINT "survey_versions_pkey" PRIMARY KEY ("survey_id","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "drafts_code_hash_key" ON "drafts"("code_hash");

-- CreateIndex
CREATE INDEX "responses_survey_id_week_idx" ON "responses"("survey_id", "week");

-- AddForeignKey
ALTER TABLE "survey_keys" ADD CONSTRAINT "survey_keys_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "response_texts" ADD CONSTRAINT "response_texts_response_id_fkey" FOREIGN KEY ("response_id") REFERENCES "responses"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "survey_versions" ADD CONSTRAINT "survey_versions_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "surveys"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was published or taken back stays as it is: the database itself refuses a change.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: add a row instead', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER survey_versions_stay BEFORE UPDATE OR DELETE ON "survey_versions" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER plan_editions_stay BEFORE UPDATE OR DELETE ON "plan_editions" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER erasures_stay BEFORE UPDATE OR DELETE ON "erasures" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Four roles, so that a fault in one part cannot read what another part keeps. Roles belong to the whole
-- server, which may hold several Heard databases: one that is there already is fine.
DO $$
DECLARE role_name text;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['app_public', 'app_staff', 'sealer', 'results_reader'] LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
    EXECUTE format('GRANT %I TO CURRENT_USER', role_name);
    EXECUTE format('GRANT USAGE ON SCHEMA public TO %I', role_name);
  END LOOP;
END
$$;

-- The public pages: put answers in, never read them back. Of a response they may know its id, the hash of
-- its answers, to recognise a repeated sending, and how long it is kept, and may delete it when its owner takes it back.
GRANT SELECT ON "surveys", "survey_versions", "survey_keys", "plan_editions" TO app_public;
GRANT SELECT, INSERT, UPDATE, DELETE ON "drafts" TO app_public;
GRANT INSERT, DELETE ON "responses" TO app_public;
GRANT SELECT ("id", "survey_id", "answers_hash", "keep_until") ON "responses" TO app_public;
GRANT INSERT ON "response_texts" TO app_public;
GRANT SELECT, INSERT ON "erasures" TO app_public;

-- Readers of the owning organisation; what each person may see is narrowed further in the application.
GRANT SELECT ON "surveys", "survey_versions", "survey_keys", "plan_editions", "responses", "response_texts" TO app_staff;

-- The sealing job reads coded answers, never words.
GRANT SELECT ON "surveys", "survey_versions", "responses" TO sealer;

-- Those who show figures may read what was asked and, once there are any, sealed rows. Never a response.
GRANT SELECT ON "surveys", "survey_versions", "plan_editions" TO results_reader;
