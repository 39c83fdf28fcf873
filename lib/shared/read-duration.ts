const WAYS: readonly Readonly<{ pattern: RegExp; minutesOf: (first: number, second: number) => number }>[] = [
  { pattern: /^(\d{1,6})\s*(?:m|min)?$/, minutesOf: (minutes) => minutes },
  { pattern: /^(\d{1,4}(?:\.\d{1,2})?)\s*h$/, minutesOf: (hours) => Math.round(hours * 60) },
  { pattern: /^(\d{1,4})\s*h\s*([0-5]?\d)\s*(?:m|min)?$/, minutesOf: (hours, minutes) => hours * 60 + minutes },
  { pattern: /^(\d{1,4}):([0-5]\d)$/, minutesOf: (hours, minutes) => hours * 60 + minutes },
];

/** Whole minutes of "90", "90 min", "1.5 h", "1 h 30 min" or "1:30"; null for anything else. */
export function readDuration(text: string): number | null {
  const written = text.trim().toLowerCase().replace(",", ".");
  for (const { pattern, minutesOf } of WAYS) {
    const found = written.match(pattern);
    if (found) return minutesOf(Number(found[1]), Number(found[2]));
  }
  return null;
}
