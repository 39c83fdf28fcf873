-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "user_account" (
    "id" UUID NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "email" VARCHAR(320) NOT NULL,
    "session_epoch" INTEGER NOT NULL DEFAULT 1,
    "theme" VARCHAR(8) NOT NULL DEFAULT 'system',
    "time_zone" VARCHAR(64) NOT NULL DEFAULT 'UTC',
    "resource_cost" VARCHAR(16) NOT NULL DEFAULT 'free-first',
    "resource_kinds" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "email_address" (
    "address" VARCHAR(320) NOT NULL,
    "user_id" UUID NOT NULL,

    CONSTRAINT "email_address_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "password" (
    "user_id" UUID NOT NULL,
    "hash" VARCHAR(255) NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "password_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "provider_account" (
    "provider" VARCHAR(32) NOT NULL,
    "provider_account_id" VARCHAR(255) NOT NULL,
    "user_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provider_account_pkey" PRIMARY KEY ("provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "progress_event" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "path_id" VARCHAR(80) NOT NULL,
    "kind" VARCHAR(32) NOT NULL,
    "payload" JSONB NOT NULL,
    "occurred_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "progress_event_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "user_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "milestone" VARCHAR(80) NOT NULL,
    "link" VARCHAR(2048) NOT NULL DEFAULT '',
    "note" VARCHAR(2000) NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("user_id","id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "email_address_user_id_idx" ON "email_address"("user_id");

-- CreateIndex
CREATE INDEX "provider_account_user_id_idx" ON "provider_account"("user_id");

-- CreateIndex
CREATE INDEX "progress_event_user_id_recorded_at_idx" ON "progress_event"("user_id", "recorded_at");

-- AddForeignKey
ALTER TABLE "email_address" ADD CONSTRAINT "email_address_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password" ADD CONSTRAINT "password_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_account" ADD CONSTRAINT "provider_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_event" ADD CONSTRAINT "progress_event_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
