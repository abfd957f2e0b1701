-- CreateTable
CREATE TABLE "you_said_entries" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "organisation_id" TEXT NOT NULL,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "off_on" DATE,

    CONSTRAINT "you_said_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "you_said_revisions" (
    "entry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "agreed_by" UUID,
    "agreed_on" DATE,

    CONSTRAINT "you_said_revisions_pkey" PRIMARY KEY ("entry_id","number")
);

-- CreateTable
CREATE TABLE "you_said_quotes" (
    "entry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "response_id" BYTEA NOT NULL,
    "question" TEXT NOT NULL,
    "survey_id" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "you_said_quotes_pkey" PRIMARY KEY ("entry_id","number")
);

-- CreateIndex
CREATE INDEX "you_said_quotes_response_id_question_idx" ON "you_said_quotes"("response_id", "question");

-- AddForeignKey
ALTER TABLE "you_said_revisions" ADD CONSTRAINT "you_said_revisions_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "you_said_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "you_said_quotes" ADD CONSTRAINT "you_said_quotes_entry_id_number_fkey" FOREIGN KEY ("entry_id", "number") REFERENCES "you_said_revisions"("entry_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "you_said_quotes" ADD CONSTRAINT "you_said_quotes_response_id_question_fkey" FOREIGN KEY ("response_id", "question") REFERENCES "quotes"("response_id", "question") ON DELETE CASCADE ON UPDATE CASCADE;

-- What was written stays. Another person may agree to a wording, once; an entry may be taken off and shown again.
CREATE FUNCTION refuse_all_but_a_second_word() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - ARRAY['agreed_by', 'agreed_on'] <> to_jsonb(OLD) - ARRAY['agreed_by', 'agreed_on']
     OR OLD.agreed_by IS NOT NULL OR NEW.agreed_by = OLD.person_id THEN
    RAISE EXCEPTION 'a wording is never changed: another person may agree to it, once';
  END IF;
  RETURN NEW;
END
$$;
CREATE FUNCTION refuse_all_but_showing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF to_jsonb(NEW) - 'off_on' <> to_jsonb(OLD) - 'off_on' THEN
    RAISE EXCEPTION 'an entry is never changed: it may be taken off and shown again';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER you_said_entries_stay BEFORE UPDATE ON "you_said_entries" FOR EACH ROW EXECUTE FUNCTION refuse_all_but_showing();
CREATE TRIGGER you_said_entries_are_kept BEFORE DELETE ON "you_said_entries" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER you_said_revisions_stay BEFORE UPDATE ON "you_said_revisions" FOR EACH ROW EXECUTE FUNCTION refuse_all_but_a_second_word();
CREATE TRIGGER you_said_revisions_are_kept BEFORE DELETE ON "you_said_revisions" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER you_said_quotes_stay BEFORE UPDATE ON "you_said_quotes" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Everybody sees exactly the words that two people agreed to. Other words, or no agreement any more: they go at once.
CREATE FUNCTION quote_is_shown_no_more() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
BEGIN
  DELETE FROM you_said_quotes WHERE response_id = OLD.response_id AND question = OLD.question;
  RETURN NULL;
END
$$;
CREATE TRIGGER quotes_shown AFTER UPDATE ON "quotes" FOR EACH ROW EXECUTE FUNCTION quote_is_shown_no_more();
CREATE TRIGGER quotes_shown AFTER UPDATE ON "cleaned_texts" FOR EACH ROW
  WHEN (OLD.rev <> NEW.rev) EXECUTE FUNCTION quote_is_shown_no_more();

CREATE FUNCTION my_you_said() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT e.id FROM you_said_entries e JOIN staff() s ON s.organisation = e.organisation_id
  WHERE s.roles && ARRAY['survey_lead', 'analyst']
$$;

-- Quotes as staff pages may show them: those everybody sees, and drafts to readers of the survey. Never whose they are.
CREATE FUNCTION you_said_words() RETURNS TABLE (entry_id uuid, number int, words text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT q.entry_id, q.number, q.words FROM you_said_quotes q
  JOIN you_said_revisions r ON r.entry_id = q.entry_id AND r.number = q.number
  WHERE q.response_id NOT IN (SELECT held_responses())
    AND (r.agreed_by IS NOT NULL OR q.survey_id IN (SELECT staff_reads()))
$$;
-- Whether a quote stands beside a wording that this person may not see: then they cannot agree to it either.
CREATE FUNCTION you_said_hidden(entry uuid, wording int) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT EXISTS (SELECT 1 FROM you_said_quotes WHERE entry_id = entry AND number = wording
    AND survey_id NOT IN (SELECT staff_reads()))
$$;
REVOKE EXECUTE ON FUNCTION you_said_words, you_said_hidden, my_you_said FROM PUBLIC;
GRANT EXECUTE ON FUNCTION you_said_words, you_said_hidden, my_you_said TO app_staff;

GRANT SELECT ("id", "organisation_id", "off_on") ON "you_said_entries" TO app_public;
GRANT SELECT ("entry_id", "number", "content", "agreed_by", "agreed_on") ON "you_said_revisions" TO app_public;
GRANT SELECT ("entry_id", "number", "words") ON "you_said_quotes" TO app_public;
GRANT SELECT, INSERT ON "you_said_entries", "you_said_revisions", "you_said_quotes" TO app_staff;
GRANT UPDATE ("off_on") ON "you_said_entries" TO app_staff;
GRANT UPDATE ("agreed_by", "agreed_on") ON "you_said_revisions" TO app_staff;
ALTER TABLE "you_said_entries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "you_said_revisions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "you_said_quotes" ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody ON "you_said_entries" FOR SELECT TO app_public USING (off_on IS NULL);
CREATE POLICY everybody ON "you_said_revisions" FOR SELECT TO app_public
  USING (agreed_by IS NOT NULL AND entry_id IN (SELECT id FROM you_said_entries));
CREATE POLICY everybody ON "you_said_quotes" FOR SELECT TO app_public
  USING ((entry_id, number) IN (SELECT entry_id, number FROM you_said_revisions)
    AND response_id NOT IN (SELECT held_responses()));
CREATE POLICY readers ON "you_said_entries" FOR SELECT TO app_staff USING (true);
CREATE POLICY readers ON "you_said_revisions" FOR SELECT TO app_staff USING (true);
CREATE POLICY readers ON "you_said_quotes" FOR SELECT TO app_staff
  USING (survey_id IN (SELECT staff_reads()) AND response_id NOT IN (SELECT held_responses()));
CREATE POLICY writers ON "you_said_entries" FOR INSERT TO app_staff
  WITH CHECK ((SELECT staff_is('survey_lead', 'analyst')) AND organisation_id = (SELECT staff_organisation())
    AND person_id = (SELECT person_id FROM staff()) AND off_on IS NULL);
CREATE POLICY showing ON "you_said_entries" FOR UPDATE TO app_staff USING (id IN (SELECT my_you_said()));
CREATE POLICY writers ON "you_said_revisions" FOR INSERT TO app_staff
  WITH CHECK (entry_id IN (SELECT my_you_said()) AND person_id = (SELECT person_id FROM staff()) AND agreed_by IS NULL);
CREATE POLICY seconds ON "you_said_revisions" FOR UPDATE TO app_staff USING ((SELECT staff_is('survey_lead', 'analyst')))
  WITH CHECK (agreed_by = (SELECT person_id FROM staff()) AND NOT you_said_hidden(entry_id, number));
CREATE POLICY writers ON "you_said_quotes" FOR INSERT TO app_staff
  WITH CHECK (entry_id IN (SELECT my_you_said()) AND response_id NOT IN (SELECT held_responses())
    AND survey_id IN (SELECT staff_works())
    AND EXISTS (SELECT 1 FROM quotes q WHERE q.response_id = you_said_quotes.response_id
      AND q.question = you_said_quotes.question AND q.agreed_by IS NOT NULL));
