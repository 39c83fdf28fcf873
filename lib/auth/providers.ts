import { environment } from "../server/environment";

export type ProviderId = "github" | "google";

/** The providers whose settings are there. */
export function configuredProviders(): { id: ProviderId; name: string }[] {
  const { GITHUB_ID, GOOGLE_CLIENT_ID } = environment();
  return [
    ...(GITHUB_ID ? [{ id: "github" as const, name: "GitHub" }] : []),
    ...(GOOGLE_CLIENT_ID ? [{ id: "google" as const, name: "Google" }] : []),
  ];
}
