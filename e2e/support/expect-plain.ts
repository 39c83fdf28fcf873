import { expect } from "./test";

const INSIDE =
  /node_modules|\.(m?js|tsx?):\d|\/(tmp|root|home|work|var)\/|prisma|postgres|\bSELECT\b|\bINSERT\b|argon2|digest:/i;

/** No stack trace, path or query may reach a person. */
export function expectPlainRefusal(text: string, what = ""): void {
  expect(text.match(INSIDE)?.[0], what).toBeUndefined();
}
