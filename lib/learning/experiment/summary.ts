// Means, and how sure they are.

/** The mean, and half the width of its 95 % confidence interval (normal approximation). */
export type Mean = Readonly<{ mean: number; margin: number; worst: number }>;

export function meanOf(values: readonly number[]): Mean {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const deviation = values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1));
  return { mean, margin: (1.96 * deviation) / Math.sqrt(values.length), worst: Math.max(...values) };
}

/** The middle one; of an even number the upper of the two. */
export function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
