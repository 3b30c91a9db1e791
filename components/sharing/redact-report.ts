import type { Report } from '../../utils/report';
import { type Redaction, withoutQueries } from '../../utils/sharing';

/** The report as it may leave: without what follows "?" and "#" in addresses where that stays behind. */
export function redactReport(report: Report, { queries }: Pick<Redaction, 'queries'>): Report {
  return queries ? report : cutAll(report);
}

/** The same shape, with texts replaced by texts. */
function cutAll<T>(value: T): T;
function cutAll(value: unknown): unknown {
  if (typeof value === 'string') return withoutQueries(value);
  if (Array.isArray(value)) return value.map((one) => cutAll(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cutAll(one)]));
}
