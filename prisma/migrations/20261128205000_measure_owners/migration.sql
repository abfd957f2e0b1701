-- CreateTable
CREATE TABLE "measure_owners" (
    "number" BIGSERIAL NOT NULL,
    "plan_id" TEXT NOT NULL,
    "measure_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "owner_id" UUID,
    "due_on" DATE,
    "after_value" BIGINT NOT NULL,
    "person_id" UUID NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "measure_owners_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "measure_reminders" (
    "owned" BIGINT NOT NULL,
    "step" INTEGER NOT NULL,
    "on" DATE NOT NULL,

    CONSTRAINT "measure_reminders_pkey" PRIMARY KEY ("owned","step")
);

-- CreateIndex
CREATE INDEX "measure_owners_plan_id_measure_id_idx" ON "measure_owners"("plan_id", "measure_id");

-- Who answered for a measure stays on record. Once an organisation does, only that organisation hands it on.
CREATE FUNCTION measure_owner(plan text, measure text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT organisation_id FROM measure_owners WHERE plan_id = plan AND measure_id = measure ORDER BY number DESC LIMIT 1
$$;
CREATE TRIGGER measure_owners_stay BEFORE UPDATE OR DELETE ON "measure_owners" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER measure_reminders_stay BEFORE UPDATE OR DELETE ON "measure_reminders" FOR EACH ROW EXECUTE FUNCTION refuse_change();

GRANT SELECT ON "measure_owners" TO app_staff, postman;
GRANT INSERT ON "measure_owners" TO app_staff;
GRANT USAGE ON SEQUENCE "measure_owners_number_seq" TO app_staff;
GRANT SELECT, INSERT ON "measure_reminders" TO postman;
GRANT SELECT ON "plan_editions" TO postman;
GRANT SELECT ("number", "plan_id", "measure_id", "entered_on", "withdrawn_on") ON "measure_values" TO postman;
ALTER TABLE "measure_owners" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "measure_reminders" ENABLE ROW LEVEL SECURITY;
CREATE POLICY readers ON "measure_owners" FOR SELECT TO app_staff, postman USING (true);
CREATE POLICY reporters ON "measure_owners" FOR INSERT TO app_staff
  WITH CHECK ((SELECT staff_is('survey_lead', 'analyst')) AND person_id = (SELECT person_id FROM staff())
    AND coalesce(measure_owner(plan_id, measure_id), (SELECT staff_organisation())) = (SELECT staff_organisation())
    AND (owner_id IS NULL OR organisation_id = (SELECT staff_organisation())));
CREATE POLICY postman ON "measure_reminders" TO postman USING (true) WITH CHECK (true);
CREATE POLICY postman ON "measure_values" FOR SELECT TO postman USING (true);
