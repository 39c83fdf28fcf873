// npm run bench: how fast the production build answers and how much script its pages carry, as ratios to references
// that are measured in the same run. "npm run bench -- today check-off" measures targets with these words only.
import { withCheckedNode } from "../launch/check-node.mjs";

withCheckedNode(async () => {
  const { installDependencies } = await import("../launch/install.mjs");
  await installDependencies();
  const { runBench } = await import("./bench.mjs");
  await runBench(process.argv.slice(2));
});
