// Every setting, read and checked once. A wrong one is named in one sentence.
import { z } from "zod";

const providerKeys = ["GITHUB_ID", "GITHUB_SECRET", "GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"] as const;

const schema = z.object({
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgresql://"),
  NEXTAUTH_SECRET: z.string().min(32, "must have at least 32 characters"),
  NEXTAUTH_URL: z.url({ protocol: /^https?$/ }),
  GITHUB_ID: z.string().optional(),
  GITHUB_SECRET: z.string().optional(),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
});

export type Environment = z.infer<typeof schema>;

let checked: Environment | undefined;

/**
 * The settings of this process. Throws with one sentence per wrong setting; the server calls it before it listens,
 * so that nobody finds out later.
 */
export function environment(): Environment {
  checked ??= parseEnvironment(process.env);
  return checked;
}

/** Checks settings; empty ones count as unset. */
export function parseEnvironment(values: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new Error(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}.`).join(" "));
  }
  for (const [id, secret] of [providerKeys.slice(0, 2), providerKeys.slice(2)] as [string, string][]) {
    if (Boolean(given[id]) !== Boolean(given[secret]))
      throw new Error(`${id} and ${secret} are set together or not at all.`);
  }
  return result.data;
}

/** Whether people reach the app over https: cookies are Secure then. */
export function isHttps(): boolean {
  return environment().NEXTAUTH_URL.startsWith("https:");
}
