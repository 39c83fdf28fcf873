import { z } from "zod";
import { isStorableText } from "../shared/text";

const storable = z.string().refine(isStorableText, "This holds a character that can't be kept. Type it again.");

export const emailSchema = storable.trim().superRefine((email, context) => {
  const problem = emailProblem(email);
  if (problem) context.addIssue({ code: "custom", message: problem });
});

export const nameSchema = storable.trim().max(80, "At most 80 characters.");

/** What is wrong with an address, in words; null when it could be one. */
function emailProblem(email: string): string | null {
  if (email === "") return "Type your email address.";
  if (email.length > 320) return "At most 320 characters.";
  if (/\s/.test(email)) return "An address has no spaces.";
  const [local, domain, ...more] = email.split("@");
  if (domain === undefined) return "Add the @ and what follows it.";
  if (more.length > 0) return "An address has one @.";
  if (!local) return "Add the part before the @.";
  if (!domain) return "Add the part after the @.";
  if (!/^[^.]+(\.[^.]+)+$/.test(domain)) return `Add the part after “${domain.replace(/\.$/, "")}”, such as .org.`;
  return null;
}
