import { inLocale } from '../../utils/evidence';
import { day, type InterfaceWords } from '../i18n';
import type { ClauseDetail } from './parts';

const LENGTH = /^P(\d{1,3})([DWMY])$/;

/** A part of an answer by its name: "Volunteers", "3 years", "25 May 2018"; as it is written where it could mean two days. */
export function sayDetail(words: InterfaceWords, { label, said, iso }: ClauseDetail): string {
  if (label) return inLocale(label, words.locale);
  const [, count, unit] = LENGTH.exec(iso ?? '') ?? [];
  if (count && unit) return words(`length_${unit}`, { count: Number(count) });
  return iso ? day(words, iso) : (said ?? '');
}
