-- CreateTable
CREATE TABLE "made_up" (
    "since" DATE NOT NULL,

    CONSTRAINT "made_up_pkey" PRIMARY KEY ("since")
);

-- Every page may know that what it shows is made up; only a command at the machine says so.
GRANT SELECT ON "made_up" TO app_public, app_staff, results_reader;
