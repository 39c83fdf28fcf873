/**
 * Runs work in a transaction: all of it stays, or none.
 *
 * @template T
 * @param {import("pg").Client} client
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 * @throws what the work throws, after it was rolled back
 */
export async function inTransaction(client, work) {
  await client.query("BEGIN");
  try {
    const result = await work();
    await client.query("COMMIT");
    return result;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => {});
    throw error;
  }
}
