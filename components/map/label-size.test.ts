import { describe, expect, it } from "vitest";
import { labelSize } from "./label-size";

describe("labelSize", () => {
  it("breaks between words where the next one has no room", () => {
    const whole = labelSize("Unit tests", 1000);
    expect(whole.lines).toEqual(["Unit tests"]);
    expect(labelSize("Unit tests", whole.widest).lines).toEqual(["Unit tests"]);
    expect(labelSize("Unit tests", whole.widest - 1)).toEqual({
      lines: ["Unit", "tests"],
      widest: labelSize("tests", 1000).widest,
    });
  });

  it("takes narrow letters for narrow and unknown ones for wide", () => {
    expect(labelSize("illi", 1000).widest).toBeLessThan(labelSize("mmmm", 1000).widest / 2);
    expect(labelSize("数据库", 1000).widest).toBeGreaterThanOrEqual(3 * 11);
  });

  it("keeps a word that is too long within the room", () => {
    expect(labelSize("Incomprehensibilities", 40)).toEqual({ lines: ["Incomprehensibilities"], widest: 40 });
    expect(labelSize("", 40)).toEqual({ lines: [""], widest: 0 });
  });
});
