// npm run dev: the same as npm start for work on the code, with hot reload and without a build.
import { withCheckedNode } from "./launch/check-node.mjs";

withCheckedNode(function () {
  return import("./launch/launch.mjs").then(function (module) {
    return module.launch({ dev: true });
  });
});
