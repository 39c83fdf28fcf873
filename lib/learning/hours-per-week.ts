// The hours of study a week that somebody can set: how few, how many, and how they are typed.

export const LEAST_HOURS = 1;
export const MOST_HOURS = 80;

/** What is said of anything else. */
export const HOURS_PROBLEM = `A number between ${LEAST_HOURS} and ${MOST_HOURS}, with one decimal at most.`;

/** Reads hours as people type them, such as "6", "7.5" or "7,5". Null for anything else, or out of range. */
export function readHoursPerWeek(typed: string): number | null {
  if (!/^\d{1,3}([.,]\d)?$/.test(typed)) return null;
  const hours = Number(typed.replace(",", "."));
  return hours >= LEAST_HOURS && hours <= MOST_HOURS ? hours : null;
}
