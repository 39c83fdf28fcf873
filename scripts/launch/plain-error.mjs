/**
 * A fault that was expected. Its message is one plain sentence or two for the person at the terminal: what is wrong,
 * and the way out. Everything else that is thrown is a bug and keeps its stack.
 */
export class PlainError extends Error {
  name = "PlainError";
}

/**
 * Turns the faults of a file system that people can mend into plain sentences; gives any other fault back as it is.
 *
 * @param {unknown} error what was thrown
 * @param {string} folder the folder that was being written
 * @returns {unknown} the error to throw on
 */
export function explainFileError(error, folder) {
  switch (error?.code) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(folder);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new PlainError(
        `The folder ${folder} can't be written by this user. Give the user the right to write there, or choose another folder with RUNGS_DATA_DIR.`,
      );
    case "ENOTDIR":
    case "EEXIST":
      return new PlainError(
        `${folder} can't be used as a folder, because a file stands in its place. Move that file away, or choose another folder with RUNGS_DATA_DIR.`,
      );
    default:
      return error;
  }
}

/** @param {string} folder @returns {PlainError} the sentence for a full disk */
export function diskFull(folder) {
  return new PlainError(
    `The disk that holds ${folder} is full. Make some room and start again; what was saved before is untouched.`,
  );
}
