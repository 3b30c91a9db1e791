import type { Report } from '../report';

/** Where an organisation has its seat, as ISO 3166-1 codes: only where a source says so. */
export function seatOf({ seat }: Pick<Report['platforms'][number], 'seat'>): { seat?: string } {
  return seat?.certainty === 'sourced' ? { seat: seat.value } : {};
}
