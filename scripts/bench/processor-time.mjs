import { readdirSync, readFileSync } from "node:fs";

/** Linux counts in hundredths of a second for everybody, whatever its own clock does. */
const MILLISECONDS_PER_TICK = 10;

/**
 * What a process and its children have had of the processors so far. Unlike requests per second it hardly changes
 * when others use the machine at the same time.
 *
 * @param {number} pid
 * @returns {number | undefined} milliseconds; undefined where the system does not tell
 */
export function processorTime(pid) {
  if (process.platform !== "linux") return undefined;
  return familyOf(pid).reduce((sum, each) => sum + ownTime(each), 0);
}

function familyOf(pid) {
  const children = tasksOf(pid).flatMap((task) => read(`/proc/${pid}/task/${task}/children`).split(" "));
  return [pid, ...children.filter(Boolean).flatMap((child) => familyOf(Number(child)))];
}

function tasksOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** The fields behind the name, which may hold anything: number 12 and 13 are the time in user and in kernel mode. */
function ownTime(pid) {
  const stat = read(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * MILLISECONDS_PER_TICK;
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
