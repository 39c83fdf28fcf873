import { currentLearner } from "@/lib/auth/current-learner";
import type { Curriculum } from "@/lib/curriculum/curriculum";
import { checkPayload } from "@/lib/learning/events/check-payload";
import { payloadOfCommand, takeOverCommand } from "@/lib/learning/events/command";
import { type Payload, payloadSchema } from "@/lib/learning/events/event";
import { foldEvents } from "@/lib/learning/progress/fold-events";
import { ok, type Result, refused } from "@/lib/shared/result";

/** One thing a form asks for: the text its event's id is made from, and the event. */
export type Wish = Readonly<{ wish: string; payload: Payload }>;

const MAXIMUM = 500;

/** Reads what a form asks for: one command, one for every selected skill, or what differs from what is stored. */
export async function wishesOf(
  curriculum: Curriculum,
  form: FormData,
  now: number,
): Promise<Result<Wish[], "unreadable" | "unknown">> {
  const command = String(form.get("do") ?? "");
  const commands = await commandsOf(curriculum, command, form);
  if (commands.length > MAXIMUM) return refused("unreadable", `At most ${MAXIMUM} changes at once.`);
  const wishes: Wish[] = [];
  for (const wish of commands) {
    const payload = payloadSchema.safeParse(payloadOfCommand(wish, now));
    if (!payload.success) return refused("unreadable", "This form asks for something that can't be done.");
    const known = checkPayload(curriculum, payload.data);
    if (!known.ok) return refused("unknown", known.message);
    wishes.push({ wish, payload: payload.data });
  }
  return ok(wishes);
}

async function commandsOf(curriculum: Curriculum, command: string, form: FormData): Promise<string[]> {
  const [verb, id = "", ...rest] = command.split(":");
  const isBulk = ["done", "learning", "skip", "reopen", "undo"].includes(verb ?? "") && id === "";
  if (isBulk) return form.getAll("id").map((selected) => `${verb}:${String(selected)}`);
  if (verb === "pick" && rest.length === 0) {
    // Nothing chosen asks for nothing, as with boxes of which none is checked.
    const member = form.get("member");
    return member === null ? [] : [`pick:${id}:${String(member)}`];
  }
  if ((verb === "pause" || verb === "unpause") && id === "") return [`${verb}:${String(form.get("week") ?? "")}`];
  if (verb === "apply" && rest.length === 0) {
    const takeOver = takeOverCommand(id, form.getAll("chosen").map(String));
    return takeOver === null ? [] : [...form.getAll("answered").map(String), takeOver];
  }
  if (verb === "criteria") return criteriaCommands(curriculum, id, form);
  if (verb === "resources") return resourceCommands(curriculum, id, form);
  return [command];
}

/** The boxes of a skill's criteria, as far as they differ from what is stored. */
async function criteriaCommands(curriculum: Curriculum, skillId: string, form: FormData): Promise<string[]> {
  const skill = curriculum.skillById.get(skillId);
  // A wish that is refused by name, like any other about a skill that is not there.
  if (!skill) return [`met:${skillId}:unknown`];
  const met = await progressOf(curriculum).then((progress) => progress.skills.get(skillId)?.criteria);
  const checked = new Set(form.getAll("criterion").map(String));
  return skill.criteria
    .filter(({ id }) => checked.has(id) !== (met?.has(id) ?? false))
    .map(({ id }) => `${checked.has(id) ? "met" : "unmet"}:${skillId}:${id}`);
}

/** The selects of a skill's resources, as far as they differ from what is stored. */
async function resourceCommands(curriculum: Curriculum, skillId: string, form: FormData): Promise<string[]> {
  const skill = curriculum.skillById.get(skillId);
  if (!skill) return [`resource:${skillId}:unknown:none`];
  const progress = await progressOf(curriculum);
  return skill.resources.flatMap(({ id }) => {
    const chosen = form.get(`resource:${id}`);
    const stored = progress.resources.get(`${skillId}/${id}`)?.state ?? "none";
    return typeof chosen === "string" && chosen !== stored ? [`resource:${skillId}:${id}:${chosen}`] : [];
  });
}

async function progressOf(curriculum: Curriculum) {
  return foldEvents(curriculum, (await currentLearner())?.events ?? []);
}
