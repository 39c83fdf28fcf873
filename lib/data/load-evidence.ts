import { prisma } from "./client";
import { asking } from "./errors";
import type { ActingUser } from "./learner";

/** What a learner wrote to show a skill, or one criterion of it. */
export type Evidence = Readonly<{
  id: string;
  skill: string;
  /** The one criterion that it shows; empty for the skill as a whole. */
  criterion: string;
  /** An address of the web, or empty. */
  link: string;
  note: string;
  /** Whether the public page may show it. */
  isShown: boolean;
  createdAt: number;
}>;

/** The skill and the time of the evidence that the learner added or changed last; null when there is none. */
export async function loadLastEvidence(
  user: ActingUser,
): Promise<Readonly<{ skill: string; changedAt: number }> | null> {
  const row = await asking(() =>
    prisma().evidence.findFirst({
      where: { userId: user.userId, skill: { not: "" }, user: { sessionEpoch: user.sessionEpoch } },
      select: { skill: true, updatedAt: true },
      orderBy: { updatedAt: "desc" },
    }),
  );
  return row && { skill: row.skill, changedAt: row.updatedAt.getTime() };
}

/** The learner's evidence of these skills, the oldest first. */
export async function loadEvidence(user: ActingUser, skills: readonly string[]): Promise<Evidence[]> {
  const rows = await asking(() =>
    prisma().evidence.findMany({
      where: { userId: user.userId, skill: { in: [...skills] }, user: { sessionEpoch: user.sessionEpoch } },
      select: { id: true, skill: true, criterion: true, link: true, note: true, isShown: true, createdAt: true },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    }),
  );
  return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.getTime() }));
}
