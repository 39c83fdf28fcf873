import { rmSync } from "node:fs";
import { makeDataDirectory, startApp } from "./app";

/** Starts the app that all journeys share, on a fresh database; what it gives back takes it down again. */
export default async function startForJourneys(): Promise<() => Promise<void>> {
  const dataDirectory = makeDataDirectory();
  // For journeys that sign tokens of their own.
  process.env.RUNGS_JOURNEY_DATA = dataDirectory;
  const app = await startApp({ dataDirectory, port: Number(process.env.RUNGS_JOURNEY_PORT) });
  return async () => {
    await app.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
}
