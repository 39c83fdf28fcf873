import { cookies } from "next/headers";

export const THEME_COOKIE = "rungs-theme";

/** The look a browser chose before, for pages without a learner; undefined follows the system. */
export async function themeOfVisitor(): Promise<"light" | "dark" | undefined> {
  const theme = (await cookies()).get(THEME_COOKIE)?.value;
  return theme === "light" || theme === "dark" ? theme : undefined;
}
