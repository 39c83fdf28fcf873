-- AlterTable
ALTER TABLE "user_account" ADD COLUMN     "calendar_key" VARCHAR(64),
ADD COLUMN     "has_refreshers" BOOLEAN NOT NULL DEFAULT true;
