import { describe, expect, test } from "vitest";
import { backEndPath } from "../../curriculum/back-end";
import { smallCurriculum } from "../testing/small-curriculum";
import { criterionFor, questionText } from "./criterion-question";

const asked = (text: string): string => questionText({ id: "any", text });

describe("the text of a question", () => {
  test("reads on after 'Can you'", () => {
    expect(asked("Write a GET and a POST endpoint and show each with a real request and its full response.")).toBe(
      "Can you write a GET and a POST endpoint and show each with a real request and its full response?",
    );
    expect(asked("Ärgern Sie niemanden.")).toBe("Can you ärgern Sie niemanden?");
  });

  test("keeps a name at the beginning, and full stops within", () => {
    expect(asked("SSH into a server.")).toBe("Can you SSH into a server?");
    expect(asked("Use the ? operator. Say why.")).toBe("Can you use the ? operator. Say why?");
  });

  test("comes from anything", () => {
    expect(asked("")).toBe("Can you ?");
    expect(asked("a")).toBe("Can you a?");
    expect(asked("\uD800")).toBe("Can you \uD800?");
  });

  test("of every criterion of the back-end path is one question", () => {
    for (const { criteria } of backEndPath.skills) {
      for (const criterion of criteria) expect(questionText(criterion)).toMatch(/^Can you [a-z].*[^.?]\?$/);
    }
  });
});

describe("the criterion that stands for a skill", () => {
  const chosen = (id: string) => criterionFor(backEndPath.skillById.get(id) as never).id;

  test("shares most words with its title and summary", () => {
    const texts = Object.fromEntries(
      ["deploy-an-app", "first-project", "https-and-tls", "transactions"].map((id) => [id, textOf(id)]),
    );
    expect(texts).toEqual({
      "deploy-an-app": "Put an app with a database on a host you control and reach it by its own domain over HTTPS.",
      "first-project":
        "Show pages that save, list, change and delete records, and whose data survives a restart of the server.",
      "https-and-tls":
        "Get a certificate through the ACME protocol, such as from Let's Encrypt, and show a renewal that the server takes up without you.",
      transactions:
        "Save an order with its lines in one transaction, and show that a failure halfway leaves no row behind.",
    });
  });

  test("is the first of equals", () => {
    const path = smallCurriculum({ milestones: { "junior/one": ["a"] }, skills: { a: { criteria: ["one", "two"] } } });
    expect(criterionFor(path.skills[0] as never).id).toBe("one");
  });

  test("is always one of its own", () => {
    for (const { id, criteria } of backEndPath.skills) expect(criteria.map((one) => one.id)).toContain(chosen(id));
  });

  function textOf(id: string): string {
    return criterionFor(backEndPath.skillById.get(id) as never).text;
  }
});
