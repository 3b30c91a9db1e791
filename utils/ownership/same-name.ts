/** A name this short may stand in any other. */
const TELLING = 3;

/** Whether one name stands whole within the other, without regard to case, marks and spaces: "OVH" and "OVH SAS". */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [plain(one), plain(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.trim().length >= TELLING && long.includes(short);
}

/** Words in lower case between single spaces. */
function plain(name: string): string {
  return ` ${name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter(Boolean)
    .join(' ')} `;
}
