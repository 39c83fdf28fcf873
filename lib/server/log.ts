// One JSON line per event, to standard error: no names, addresses, passwords or tokens.
import { requestContext } from "./request-context";

/** Writes a line that the reference shown to the person finds. */
export function logProblem(what: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const code = (error as { code?: unknown } | null)?.code;
  const line = {
    at: new Date().toISOString(),
    level: "error",
    reference: requestContext().reference,
    what,
    kind,
    code,
  };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}
