// npm test: everything, from a fresh clone. "npm test -- unit lint" runs single steps.
import { withCheckedNode } from "./launch/check-node.mjs";

withCheckedNode(function () {
  return import("./test/run-tests.mjs").then(function (module) {
    return module.runTests(process.argv.slice(2));
  });
});
