/** A thing read from JSON whose fields are not known yet. */
export type Thing = { readonly [field: string]: unknown };

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON-LD leaves the brackets out around a single value. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The things among one or more values. */
export function thingsOf(value: unknown): Thing[] {
  return listOf(value).filter(isThing);
}

/** The first of one or more values that is text with something in it. */
export function textOf(value: unknown): string | undefined {
  return listOf(value).find((one): one is string => typeof one === 'string' && one !== '');
}

/** Whether a thing is of a type; it may be of several. */
export function isOfType({ type, '@type': longType }: Thing, name: string): boolean {
  return listOf(type ?? longType).includes(name);
}
