-- AlterTable
ALTER TABLE "user_account" ADD COLUMN     "has_keys" BOOLEAN NOT NULL DEFAULT true;
