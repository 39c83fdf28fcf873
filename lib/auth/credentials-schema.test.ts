import { describe, expect, test } from "vitest";
import { emailSchema, nameSchema } from "./credentials-schema";

const problemOf = (value: unknown) => emailSchema.safeParse(value).error?.issues[0]?.message;

describe("an address", () => {
  test.each(["ada@example.org", "a+b@mail.example.co.uk", "用户@例子.公司", "O'Hara@example.org"])(
    "may be %s",
    (email) => {
      expect(emailSchema.parse(email)).toBe(email);
    },
  );

  test("loses the spaces around it", () => {
    expect(emailSchema.parse("  ada@example.org\n")).toBe("ada@example.org");
  });

  test.each([
    ["", "Type your email address."],
    ["   ", "Type your email address."],
    ["ada", "Add the @ and what follows it."],
    ["@example.org", "Add the part before the @."],
    ["ada@", "Add the part after the @."],
    ["ada@@example.org", "An address has one @."],
    ["ada@example", "Add the part after “example”, such as .org."],
    ["ada@example.", "Add the part after “example”, such as .org."],
    ["ada@ example.org", "An address has no spaces."],
    [`${"a".repeat(320)}@example.org`, "At most 320 characters."],
    ["a\0da@example.org", "This holds a character that can't be kept. Type it again."],
    ["ada\ud83d@example.org", "This holds a character that can't be kept. Type it again."],
  ])("that reads %j is explained", (email, message) => {
    expect(problemOf(email)).toBe(message);
  });
});

test("a name may be anything that can be kept, or nothing", () => {
  for (const name of ["", "Ada", "שרה", "👩🏽‍💻", "a\u202eb"]) expect(nameSchema.parse(name)).toBe(name);
  expect(nameSchema.safeParse("a".repeat(81)).success).toBe(false);
  expect(nameSchema.safeParse("\ud83d").success).toBe(false);
  expect(nameSchema.safeParse("a\0").success).toBe(false);
});
