import type { Mark } from '../../utils/notes';
import type { InterfaceWords } from '../i18n';
import { rowOf } from '../i18n';
import { ABOUT_FIELDS } from './AboutFields';

/** What a mark says of a site, and who said it, in a line. */
export function sayMark(words: InterfaceWords, { name, about, by }: Mark): string {
  const title = name ? words('mark_title', { name }) : words('mark_unnamed');
  const what = rowOf(words, [title, ...ABOUT_FIELDS.flatMap((field) => about[field] ?? [])]);
  return by === undefined ? words('mark_mine', { what }) : words('mark_theirs', { what, name: by });
}
