import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PASSWORD_MAX, PASSWORD_MIN, passwordProblem } from "./password-rules";

describe("passwordProblem", () => {
  test.each([
    "correct horse battery staple",
    "four words and more",
    "пароль из нескольких слов",
    "🌵🌲🌳🌴🌱🌿🍀🎍🎋🍃🍂🍁",
    "tr0ub4dor&3-and-more",
    "83915 28471 02946",
    `${"q".repeat(6)}${"w8rT".repeat(2)}`,
  ])("takes %j", (password) => {
    expect(passwordProblem(password)).toBeNull();
  });

  test("asks for twelve characters, and says how many are missing", () => {
    expect(passwordProblem("")).toBe("Choose a password.");
    expect(passwordProblem("a")).toBe("1 character so far: add 11 more.");
    expect(passwordProblem("x7!kp2#wq9z")).toBe("11 characters so far: add 1 more.");
    expect(passwordProblem("x7!kp2#wq9zm")).toBeNull();
  });

  test("counts characters as people do", () => {
    expect(passwordProblem("🌵🌲🌳🌴🌱🌿")).toBe("6 characters so far: add 6 more.");
    expect(passwordProblem(`${"🌵🌲".repeat(PASSWORD_MAX / 2)}x`)).toContain(`at most ${PASSWORD_MAX}`);
  });

  test.each([
    ["on the list of common ones", "passwordpassword"],
    ["common in capitals", "PASSWORDPASSWORD"],
    ["common in wide letters", "ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ"],
    ["a common one with digits behind", "password2024"],
    ["a common one with signs around", "!!password!!"],
    ["a common one twice", "letmeinletmein"],
    ["one letter", "aaaaaaaaaaaa"],
    ["a few letters again and again", "abcabcabcabc"],
    ["a run", "abcdefghijkl"],
    ["a run backwards", "987654321098765"],
    ["a run over the keyboard", "qwertyuiopasd"],
    ["digits again and again", "123412341234"],
    ["spaces", "            "],
    ["three signs mixed", "!!?!..?!?.!!"],
    ["a common one between other signs", "«password»12"],
  ])("refuses one that is %s", (_, password) => {
    expect(passwordProblem(password)).toContain("attackers");
  });

  test("refuses one's own name or address", () => {
    const person = { email: "ada.lovelace@example.org", name: "Augusta Ada King" };
    expect(passwordProblem("Ada.Lovelace@example.org", person)).toContain("your name or address");
    expect(passwordProblem("ada.lovelace", person)).toContain("your name or address");
    expect(passwordProblem("augusta ada king", person)).toContain("your name or address");
    expect(passwordProblem("augusta ada king reads", person)).toBeNull();
  });

  test.each(["half a character \ud83d", "a NUL \0 in the middle"])("refuses %j, which can't be kept", (password) => {
    expect(passwordProblem(password)).toContain("broken character");
  });

  test("no class of characters is asked for: length is enough for all but the common", () => {
    const words = fc.array(fc.constantFrom("otter", "maple", "violin", "harbour", "quartz", "lantern"), {
      minLength: 4,
      maxLength: 8,
    });
    fc.assert(
      fc.property(words, (parts) => {
        fc.pre(new Set(parts).size > 2);
        expect(passwordProblem(parts.join(" "))).toBeNull();
      }),
    );
  });

  test("whatever is typed gets an answer, quickly", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (password) => {
        const problem = passwordProblem(password, { email: "a@b.example", name: password });
        expect(problem === null || problem.endsWith(".")).toBe(true);
        if ([...password].length < PASSWORD_MIN) expect(problem).not.toBeNull();
      }),
    );
  });
});
