-- The way of each answer, where answers were given in several ways.
ALTER TABLE "responses" ADD COLUMN "answer_ways" JSONB NOT NULL DEFAULT '{}';
