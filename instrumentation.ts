/** Runs once when the server starts: wrong settings are named now, not at the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { environment } = await import("./lib/server/environment");
  environment();
}

/** A page or route that failed: one line that the reference shown to the person finds, without what it held. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logProblem } = await import("./lib/server/log");
  logProblem("a page failed", error);
}
