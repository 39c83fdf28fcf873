// The answers of a placement without an account: kept in this browser, part of the account once there is one.
import { v7 as uuidv7 } from "uuid";
import { answersFromText } from "@/lib/learning/placement/answers-text";
import { type LocalEvent, localEvent } from "./send-events";
import { keepVisitorTicks, visitorTicks } from "./visitor-ticks";

const KEY = "rungs.placement";

/** Keeps answers as the address holds them. Where a browser keeps nothing, the address still holds them. */
export function keepAnswers(text: string): void {
  try {
    localStorage.setItem(KEY, text);
  } catch {}
}

/** What is kept; empty when nothing is. */
export function keptAnswers(): string {
  try {
    return localStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

export function forgetAnswers(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {}
}

/** Puts the answers among what is merged into the account; those that were taken over are among it already. */
export function addAnswersToTicks(): void {
  const events = visitorTicks().some(({ kind }) => kind === "placement.applied") ? [] : answerEvents();
  if (events.length === 0 || keepVisitorTicks(events)) forgetAnswers();
}

function answerEvents(): LocalEvent[] {
  const run = uuidv7();
  return answersFromText(keptAnswers()).map(({ skill, answer }) =>
    localEvent({ kind: "placement.answered", run, skill, answer }),
  );
}
