// Reading YAML that is nested thousands deep overflows the stack, or takes the whole process down with it. So the bare
// text is looked at first: roughly, and far above what a path needs, but in one pass.
const MAX_OPEN_BRACKETS = 100;
const MAX_INDICATORS = 50;
const MAX_INDENTATION = 200;

const TOO_MANY_INDICATORS = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${MAX_INDICATORS}}`, "m");
const TOO_FAR_IN = new RegExp(`^[ \\t]{${MAX_INDENTATION}}`, "m");

/** The offset at which a text is nested too deeply to be read safely, or null. */
export function findDeepNesting(text: string): number | null {
  const offsets = [TOO_MANY_INDICATORS, TOO_FAR_IN].flatMap((pattern) => pattern.exec(text)?.index ?? []);
  const brackets = findOpenBrackets(text);
  if (brackets !== null) offsets.push(brackets);
  return offsets.length > 0 ? Math.min(...offsets) : null;
}

function findOpenBrackets(text: string): number | null {
  let open = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset];
    if (character === "[" || character === "{") open++;
    else if ((character === "]" || character === "}") && open > 0) open--;
    if (open > MAX_OPEN_BRACKETS) return offset;
  }
  return null;
}
