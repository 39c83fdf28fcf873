-- AlterTable
ALTER TABLE "evidence" ADD COLUMN     "criterion" VARCHAR(80) NOT NULL DEFAULT '',
ADD COLUMN     "is_shown" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "skill" VARCHAR(80) NOT NULL DEFAULT '',
ALTER COLUMN "milestone" SET DEFAULT '';

-- CreateTable
CREATE TABLE "public_page" (
    "user_id" UUID NOT NULL,
    "handle" VARCHAR(30) NOT NULL,
    "handle_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "is_on" BOOLEAN NOT NULL DEFAULT false,
    "is_listed" BOOLEAN NOT NULL DEFAULT false,
    "shows" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "public_page_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "handle" (
    "handle" VARCHAR(30) NOT NULL,
    "user_id" UUID NOT NULL,
    "replaced_at" TIMESTAMPTZ(3),

    CONSTRAINT "handle_pkey" PRIMARY KEY ("handle")
);

-- CreateIndex
CREATE INDEX "handle_user_id_idx" ON "handle"("user_id");

-- AddForeignKey
ALTER TABLE "public_page" ADD CONSTRAINT "public_page_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handle" ADD CONSTRAINT "handle_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user_account"("id") ON DELETE CASCADE ON UPDATE CASCADE;
