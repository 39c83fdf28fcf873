import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/**
 * @param {number} port
 * @param {string} [host] all addresses if left out
 * @returns {Promise<boolean>} whether one could listen there now
 * @throws whatever forbids it but an address in use, for example a port that needs more rights
 */
export function isPortFree(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", (error) => (error.code === "EADDRINUSE" ? resolve(false) : reject(error)));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * Finds a port on loopback that nothing listens on, below the range from which outgoing connections take theirs: a
 * server that restarts must find its port free again.
 *
 * @returns {Promise<number>}
 */
export async function findFreePort() {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isPortFree(port, "127.0.0.1")) return port;
  }
}
