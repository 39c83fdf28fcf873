import { type Result, refused } from "../shared/result";
import { logProblem } from "./log";
import { requestContext } from "./request-context";

/**
 * Runs what an action does. An unexpected fault becomes a refusal with code "away" (the database) or "fault", so
 * that no action throws: a thrown one is a bare page and loses what was typed.
 */
export async function attempt<Value, Code extends string>(
  work: () => Promise<Result<Value, Code>>,
): Promise<Result<Value, Code | "away" | "fault">> {
  try {
    return await work();
  } catch (error) {
    if ((error as { digest?: string } | null)?.digest?.startsWith("NEXT_")) throw error;
    logProblem("an action failed", error);
    const { reference, isDatabaseAway } = requestContext();
    if (isDatabaseAway) return refused("away", "The database is not answering. Nothing was saved.");
    return refused("fault", `Something went wrong on our side and nothing was saved. Reference: ${reference}`);
  }
}
