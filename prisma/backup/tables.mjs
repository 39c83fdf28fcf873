import { readMigrations } from "../migrator/read-migrations.mjs";

/** Counters of attempts that end by themselves. */
const NOT_KEPT = new Set(["rate_limit"]);

/**
 * Lists the tables of the app that a database has, each after those that it points to.
 *
 * @param {import("pg").Client} client
 * @returns {Promise<{name: string, columns: string[], key: string[]}[]>} with all columns, and those of the primary key
 */
export async function tablesOf(client) {
  const { rows } = await client.query(
    `SELECT c.relname AS name,
       ARRAY(SELECT a.attname::text FROM pg_attribute a
             WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
             ORDER BY a.attnum) AS columns,
       ARRAY(SELECT a.attname::text FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (attnum, place)
             JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.attnum
             WHERE i.indrelid = c.oid AND i.indisprimary ORDER BY k.place) AS key,
       ARRAY(SELECT DISTINCT f.confrelid::regclass::text FROM pg_constraint f
             WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS "pointsTo"
     FROM pg_class c
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname = ANY($1)
     ORDER BY c.relname`,
    [namesOf(readMigrations())],
  );
  return inOrder(rows.filter(({ name }) => !NOT_KEPT.has(name)));
}

/**
 * @param {readonly {script: string}[]} migrations
 * @returns {string[]} the names of all tables that they ever made
 */
export function namesOf(migrations) {
  return migrations.flatMap(({ script }) => [...script.matchAll(/CREATE TABLE "(\w+)"/g)].map(([, name]) => name));
}

function inOrder(tables) {
  const ordered = [];
  const isThere = (name) =>
    ordered.some((table) => table.name === name) || !tables.some((table) => table.name === name);
  while (ordered.length < tables.length) {
    const next = tables.find(
      (table) => !ordered.includes(table) && table.pointsTo.every((name) => isThere(name.replaceAll('"', ""))),
    );
    if (!next) throw new Error("The tables point to each other in a circle.");
    ordered.push(next);
  }
  return ordered.map(({ name, columns, key }) => ({ name, columns, key }));
}
