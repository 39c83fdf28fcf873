// An old Node has to read this file and the ones that import it, so they use no syntax newer than modules themselves.

var OLDEST = [20, 19];

/**
 * @param {string} version for example "v20.19.0"
 * @returns {string} what is wrong with it and the way out, "" when nothing is
 */
export function findNodeFault(version) {
  var parts = version.replace(/^v/, "").split(".").map(Number);
  if (parts[0] > OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] >= OLDEST[1])) return "";
  return (
    "Rungs needs Node " +
    OLDEST.join(".") +
    " or newer, and this is " +
    version +
    ". Install a newer one: https://nodejs.org"
  );
}

/**
 * Runs what needs a newer Node, or says that this one is too old.
 *
 * @param {() => Promise<unknown>} work
 */
export function withCheckedNode(work) {
  var fault = findNodeFault(process.version);
  if (fault) {
    console.error(fault);
    process.exit(1);
  }
  return work();
}
