import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const integration = "**/*.integration.test.ts";
const exclude = [...configDefaults.exclude, ".next/**", ".rungs/**", "e2e/**"];

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // It throws outside Next; what stands behind it is tested here all the same.
      { find: "server-only", replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, integration],
          // Properties take a second alone, and some on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: [integration],
          exclude,
          globalSetup: "lib/data/testing/start-test-server.ts",
          setupFiles: "lib/data/testing/use-test-database.ts",
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
