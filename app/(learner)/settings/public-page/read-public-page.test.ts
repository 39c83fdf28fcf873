import { expect, test } from "vitest";
import { readPublicPage } from "./read-public-page";

function read(...fields: [string, string | Blob][]) {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return readPublicPage(form);
}

test("everything that is not chosen is off", () => {
  expect(read(["handle", " Noor "])).toMatchObject({
    page: { handle: "noor", isOn: false, isListed: false, shows: [] },
    refusal: null,
  });
  expect(read(["handle", "noor"], ["on", "1"], ["shows", "email"], ["shows", "__proto__"]).page).toMatchObject({
    isOn: false,
    shows: [],
  });
});

test("what is chosen is read in one order, once", () => {
  const { page } = read(["handle", "noor"], ["on", "yes"], ["shows", "skills"], ["shows", "name"], ["shows", "skills"]);
  expect(page).toEqual({ handle: "noor", isOn: true, isListed: false, shows: ["name", "skills"] });
});

test("a refused handle loses nothing else", () => {
  const { refusal } = read(["handle", "Admin"], ["on", "yes"], ["listed", "yes"], ["shows", "areas"]);
  expect(refusal?.errors?.handle).toMatch(/kept for pages/);
  expect(refusal?.values).toEqual({ handle: "Admin", on: "yes", listed: "yes", shows: "areas" });
  expect(read(["handle", new Blob(["x"])]).refusal?.errors?.handle).toMatch(/Choose a handle/);
  expect(read(["handle", "a".repeat(5000)]).refusal?.values?.handle).toHaveLength(100);
});
