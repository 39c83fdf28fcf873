/** An expected outcome: the value, or a stable code and a sentence for the person. A bug throws instead. */
export type Result<Value, Code extends string = string> =
  | Readonly<{ ok: true; value: Value }>
  | Readonly<{ ok: false; code: Code; message: string }>;

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

export function refused<Code extends string>(code: Code, message: string): Result<never, Code> {
  return { ok: false, code, message };
}
