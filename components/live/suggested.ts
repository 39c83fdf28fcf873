// Which skill this page takes to be next. What is said on it tells, so that the server can stay with its advice.
let current: string | null = null;

export function setSuggested(skill: string | null): void {
  current = skill;
}

export function suggested(): string | null {
  return current;
}
