import { v7, validate, version } from "uuid";
import { describe, expect, it } from "vitest";
import { deriveEventId } from "./derive-event-id";

describe("deriveEventId", () => {
  const form = v7();

  it("gives the same id for the same form and wish, and another for another", () => {
    expect(deriveEventId(form, "done:unit-testing")).toBe(deriveEventId(form, "done:unit-testing"));
    expect(deriveEventId(form, "done:unit-testing")).not.toBe(deriveEventId(form, "done:logging"));
    expect(deriveEventId(form, "done:unit-testing")).not.toBe(deriveEventId(v7(), "done:unit-testing"));
  });

  it("is a UUID v7 with the form's time", () => {
    const id = deriveEventId(form, "skip:logging");
    expect(validate(id)).toBe(true);
    expect(version(id)).toBe(7);
    expect(id.slice(0, 13)).toBe(form.slice(0, 13));
  });

  it("makes an id of its own when the form's is no UUID", () => {
    expect(validate(deriveEventId("'; drop table", "done:logging"))).toBe(true);
  });
});
