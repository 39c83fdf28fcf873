// npm run bench:engine: how good the learning engine's advice, plans and forecasts are, from fixed seeds. With words it
// prints only the tables that are called so: "npm run bench:engine -- noise speed".
import { withCheckedNode } from "../../launch/check-node.mjs";

withCheckedNode(async () => {
  const { installDependencies } = await import("../../launch/install.mjs");
  await installDependencies();
  const { generateSources } = await import("../../launch/generate.mjs");
  await generateSources();
  const { printTables } = await import("./tables.mjs");
  printTables(process.argv.slice(2));
});
