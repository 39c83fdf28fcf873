/** Runs once when the server starts: wrong settings are named now, not at the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { environment } = await import("./lib/server/environment");
  environment();
}
