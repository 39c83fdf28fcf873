import { describe, expect, test } from "vitest";
import { NOON } from "../testing/events";
import { payloadOfCommand } from "./command";
import { payloadSchema } from "./event";

/** What a command comes to once its payload is checked; null for one that is refused. */
function accepted(command: string) {
  const checked = payloadSchema.safeParse(payloadOfCommand(command, NOON));
  return checked.success ? checked.data : null;
}

describe("goals", () => {
  test.each([
    ["goal:staff:6", 6],
    ["goal:staff:7.5", 7.5],
    ["goal:staff:1", 1],
    ["goal:staff:80", 80],
  ])("%s sets one", (command, hoursPerWeek) => {
    expect(accepted(command)).toEqual({ kind: "goal.set", stage: "staff", hoursPerWeek });
  });

  test.each(["goal:staff", "goal:staff:", "goal:staff:0", "goal:staff:81", "goal:staff:-1", "goal:staff:1e9"])(
    "%s is refused for its hours",
    (command) => {
      expect(accepted(command)).toBeNull();
    },
  );

  test.each([
    "goal",
    "goal::6",
    "goal:__proto__:6",
    "goal:staff\0:6",
    "goal:staff:NaN",
    `goal:${"a".repeat(100_000)}:6`,
  ])("a broken one is refused (%#)", (command) => {
    expect(accepted(command)).toBeNull();
  });

  test("a direction is kept and dropped", () => {
    expect(accepted("keep:staff")).toEqual({ kind: "goal.kept", stage: "staff", kept: true });
    expect(accepted("drop:staff")).toEqual({ kind: "goal.kept", stage: "staff", kept: false });
  });
});

test.each(["", ":", "erase:staff", "__proto__:staff", "constructor:staff", "toString", "GOAL:staff:6"])(
  "“%s” is no command",
  (command) => {
    expect(payloadOfCommand(command, NOON)).toBeNull();
  },
);
