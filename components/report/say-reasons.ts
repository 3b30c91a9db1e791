import { inLocale } from '../../utils/evidence';
import type { InterfaceWords } from '../i18n';
import type { Detection } from './parts';

/** About as much as fits on a line of the sidebar, in characters. */
const LINE = 48;

/**
 * The signs that counted most, in a line: those for a campaign, for a page that is none those against it. At least one where there is
 * one, more as far as they fit; empty where no sign was found.
 */
export function sayReasons(
  { locale }: Pick<InterfaceWords, 'locale'>,
  { reasons }: Pick<Detection, 'reasons'>,
  kind: 'campaign' | 'unsure' | 'other',
): string {
  const side = kind === 'other' ? -1 : 1;
  const [first, ...rest] = reasons
    .filter(({ weight }) => weight * side > 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ label }) => inLocale(label, locale));
  if (first === undefined) return '';
  return rest.reduce((line, label) => (line.length + label.length <= LINE ? `${line} · ${label}` : line), first);
}
