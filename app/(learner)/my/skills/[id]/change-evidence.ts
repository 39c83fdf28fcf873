import { type ActingUser, eraseEvidence, MOST_EVIDENCE_OF_SKILL, saveEvidence } from "@/lib/data";
import { ok, type Result, refused } from "@/lib/shared/result";
import { SIGNED_OUT } from "@/lib/shared/signed-out";
import type { EvidenceWish } from "./read-evidence";

type EvidenceOutcome = Result<string, "signed-out" | "too-many">;

/** Keeps, changes or erases evidence of a skill, and says which in a sentence. The same wish twice is one change. */
export async function changeEvidence(user: ActingUser | null, wish: EvidenceWish): Promise<EvidenceOutcome> {
  if (!user) return signedOut();
  if (wish.isErasure) {
    return ok(
      (await eraseEvidence(user, wish.id)) ? "The evidence is erased." : "This evidence is not there any more.",
    );
  }
  const saved = await saveEvidence(user, wish);
  if (saved === "signed-out") return signedOut();
  if (saved === "saved") return ok("The evidence is saved.");
  const most = `A skill takes ${MOST_EVIDENCE_OF_SKILL} pieces of evidence`;
  return refused("too-many", `${most}. Erase one of them first; what you typed is still here.`);
}

function signedOut(): Result<never, "signed-out"> {
  return refused("signed-out", SIGNED_OUT);
}
