import { expect, test } from "vitest";
import { explainInstall } from "./install.mjs";

test.each(["npm error code ENOTFOUND\nnpm error network request to x failed", "npm ERR! code EAI_AGAIN"])(
  "without a network: %j",
  (output) => {
    expect(explainInstall(output).message).toMatch(/^The dependencies can't be downloaded, .* Connect to the network/);
  },
);

test("a full disk and missing rights are told apart", () => {
  expect(explainInstall("npm error code ENOSPC\nnpm error nospc ENOSPC: no space left").message).toMatch(
    /^The disk .* full/,
  );
  expect(explainInstall("npm error code EACCES\nnpm error syscall mkdir").message).toMatch(
    /can't be written by this user/,
  );
});

test("whatever else npm says is passed on, without its code", () => {
  expect(explainInstall("npm error code E403\nnpm error the registry says no\n").message).toBe(
    'The dependencies could not be installed: the registry says no. Run "npm install" to see everything npm says.',
  );
});
