-- AlterTable
ALTER TABLE "user_account" ADD COLUMN     "has_motion" BOOLEAN NOT NULL DEFAULT true;
