import { KeptVersion } from '../../changes';
import { Mark, Note, SavedView } from '../../notes';
import { isThing } from '../annotations/fields';
import { readAnnotation } from '../annotations/read-annotation';
import { OWN } from '../annotations/terms';
import { cleanName } from './clean-name';
import { isTooDeep, type JudgedEntry, judgeEntry } from './judge-entry';
import type { FileContents } from './read-file';

/** How the entries of this file become notes. */
export function noteJudgeOf({ format, dated }: Pick<FileContents, 'format' | 'dated'>) {
  return format === 'annotations' ? (entry: unknown) => judgeAnnotation(entry, dated) : judgeVersion;
}

/** A note, or an earlier version of one. */
export function judgeVersion(entry: unknown): JudgedEntry<Note> {
  const judged = withPlainSite(judgeEntry(entry, Note, 'not_a_note'));
  return 'refused' in judged ? judged : { entry: withPlainCreator(judged.entry) };
}

export function judgeView(entry: unknown): JudgedEntry<SavedView> {
  return judgeEntry(entry, SavedView, 'not_a_view');
}

export function judgeMark(entry: unknown): JudgedEntry<Mark> {
  const judged = withPlainSite(judgeEntry(entry, Mark, 'not_a_mark'));
  if ('refused' in judged) return judged;
  const { by, ...mark } = judged.entry;
  const name = cleanName(by);
  return { entry: name ? { ...mark, by: name } : mark };
}

export function judgePolicy(entry: unknown): JudgedEntry<KeptVersion> {
  const judged = judgeEntry(entry, KeptVersion, 'not_a_policy');
  if ('refused' in judged) return judged;
  const plain = withPlainSite({ entry: judged.entry.policy });
  return 'refused' in plain ? plain : { entry: { ...judged.entry, policy: plain.entry } };
}

function judgeAnnotation(entry: unknown, dated?: string): JudgedEntry<Note> {
  if (!isThing(entry)) return { refused: 'not_a_note' };
  if (isTooDeep(entry)) return { refused: 'too_deep' };
  const judged = judgeVersion(readAnnotation(entry, dated));
  // Others name no site: it is told from the page.
  return 'refused' in judged && judged.refused === 'site' && !(OWN.site in entry) ? { refused: 'page' } : judged;
}

/** A site by the name that its address has: in letters of another script, or turned round, it could pass for somebody else's. */
function withPlainSite<Entry extends Pick<Note, 'site'>>(judged: JudgedEntry<Entry>): JudgedEntry<Entry> {
  if ('refused' in judged) return judged;
  const { site } = judged.entry;
  const address = /[\s/?#@\\]/.test(site) ? null : URL.parse(`https://${site}/`);
  if (!address) return { refused: 'site' };
  return { entry: { ...judged.entry, site: address.hostname } };
}

function withPlainCreator({ creator, ...note }: Note): Note {
  const name = cleanName(creator);
  return name ? { ...note, creator: name } : note;
}
