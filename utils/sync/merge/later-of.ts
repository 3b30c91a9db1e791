/** The later of two instants in ISO 8601; what is no instant is earlier than any, and of two that are one the same is chosen everywhere. */
export function laterOf(one: string, other: string): string {
  const [first, second] = [instantOf(one), instantOf(other)];
  if (first === second) return one > other ? one : other;
  return first > second ? one : other;
}

function instantOf(text: string): number {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? Number.NEGATIVE_INFINITY : instant;
}
