// Requests take turns: never two to one host at a time, so that nobody is flooded, and never too many at all.

/** Gives `run(host, work)`, which does the work when its turn has come and resolves with what the work gives. */
export function takeTurns(limit) {
  const lastOfHost = new Map();
  const waiting = [];
  let running = 0;

  const acquire = () => {
    if (running < limit) {
      running++;
      return Promise.resolve();
    }
    return new Promise((resolve) => waiting.push(resolve));
  };
  const release = () => {
    const next = waiting.shift();
    if (next) next();
    else running--;
  };

  return (host, work) => {
    const before = lastOfHost.get(host) ?? Promise.resolve();
    const turn = before.then(acquire).then(() => work().finally(release));
    lastOfHost.set(
      host,
      turn.catch(() => {}),
    );
    return turn;
  };
}
