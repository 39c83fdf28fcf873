// npm start: everything from a fresh clone to a running production build.
import { withCheckedNode } from "./launch/check-node.mjs";

withCheckedNode(function () {
  return import("./launch/launch.mjs").then(function (module) {
    return module.launch({ dev: false });
  });
});
