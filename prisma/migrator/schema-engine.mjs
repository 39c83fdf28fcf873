import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { migrationsDirectory, readMigrations } from "./read-migrations.mjs";

const NO_FILTERS = { externalTables: [], externalEnums: [] };

let loading;

/**
 * Prisma's schema engine as WebAssembly, which runs where its native twin can't be downloaded. Used for what only it
 * can do, writing a migration from two schemas, and to hold our migrator to its reading of the same table.
 *
 * @param {string} databaseUrl a server that answers; the engine won't start without one
 */
export async function openSchemaEngine(databaseUrl) {
  loading ??= loadEngine();
  const { SchemaEngine } = await loading;
  const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: databaseUrl }));
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, factory);
  return {
    /** @param {string} before a schema file's text, "" for none @param {string} after @returns {Promise<string>} SQL */
    async diff(before, after) {
      const { stdout } = await engine.diff({
        from: before ? schemaTarget(before) : { tag: "empty" },
        to: schemaTarget(after),
        script: true,
        exitCode: null,
        filters: NO_FILTERS,
      });
      return stdout ?? "";
    },
    /** What Prisma's own tools would say about the database: edited, failed and missing migrations. */
    diagnose: () =>
      engine.diagnoseMigrationHistory({
        migrationsList: migrationsList(),
        optInToShadowDatabase: false,
        filters: NO_FILTERS,
      }),
  };
}

/** Its JavaScript half keeps views of the one memory it knows, so there may be one instance in a process. */
async function loadEngine() {
  const gluePath = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const { instance } = await WebAssembly.instantiate(readFileSync(gluePath.replace(/\.js$/, ".wasm")), {
    "./schema_engine_bg.js": glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue;
}

function schemaTarget(content) {
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content }] };
}

function migrationsList() {
  return {
    baseDir: migrationsDirectory,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: readMigrations().map(({ name, script }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: script } },
    })),
  };
}
