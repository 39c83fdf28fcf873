/** Prints a line to the person at the terminal. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a long step and shows that it goes on: in a terminal by seconds that count up in place, elsewhere (a log, a
 * pipe) by a line every ten seconds.
 *
 * @template T
 * @param {string} title for example "Building"
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function showProgress(title, work) {
  const begin = Date.now();
  const seconds = () => Math.round((Date.now() - begin) / 1000);
  const isTerminal = Boolean(process.stdout.isTTY);
  process.stdout.write(`${title} ...${isTerminal ? "" : "\n"}`);
  const timer = setInterval(
    () => process.stdout.write(isTerminal ? `\r${title} ... ${seconds()} s` : `${title} ... ${seconds()} s\n`),
    isTerminal ? 1_000 : 10_000,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (isTerminal) process.stdout.write(`\r${title} ... ${seconds()} s\n`);
  }
}
