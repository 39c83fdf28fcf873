import { expect, test } from "vitest";
import { readDuration } from "./read-duration";

test.each([
  ["90", 90],
  [" 45 min ", 45],
  ["45m", 45],
  ["2 h", 120],
  ["1.5 h", 90],
  ["1,5h", 90],
  ["0.33 h", 20],
  ["1 h 30 min", 90],
  ["1h30", 90],
  ["1 H 5 MIN", 65],
  ["1:30", 90],
  ["0:05", 5],
  ["0", 0],
  ["100 h", 6000],
])("reads %s as %i minutes", (text, minutes) => {
  expect(readDuration(text)).toBe(minutes);
});

test.each([
  "",
  "soon",
  "1.5",
  "-30",
  "1:60",
  "1:5",
  "1:30 min",
  "1 h 75 min",
  "1e3",
  "½ h",
  "1.234 h",
  "9999999",
  "1:30 h",
  "30 s",
  "٣٠",
])("takes %j for no time", (text) => {
  expect(readDuration(text)).toBeNull();
});
