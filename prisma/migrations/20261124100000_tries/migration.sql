-- An hour of counting begins with the first try and a wait with the last, so the two are kept apart.
DELETE FROM "sign_in_tries";
ALTER TABLE "sign_in_tries" ADD COLUMN "tried_at" TIMESTAMPTZ(3) NOT NULL;
