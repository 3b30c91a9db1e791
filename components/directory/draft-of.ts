import { About, Mark, type MarkDraft } from '../../utils/notes';
import { siteOf } from '../../utils/report';
import { ABOUT } from './mark-work';

/** What is typed into the form, field by field. */
export type MarkFields = Record<'url' | 'name' | (typeof ABOUT)[number], string>;

export function fieldsOf(mark?: Mark): MarkFields {
  const { candidate = '', list = '', party = '', election = '' } = mark?.about ?? {};
  return { url: mark?.url ?? '', name: mark?.name ?? '', candidate, list, party, election };
}

/** A mark made of what was typed; null where the address is not of the web. An address without "https://" gets it. */
export function draftOf(fields: MarkFields, id?: string): MarkDraft | null {
  const typed = fields.url.trim();
  const url = Mark.shape.url.safeParse(
    /^[a-z][a-z0-9+.-]*:/i.test(typed) && !/^[^/]*:\d/.test(typed) ? typed : `https://${typed}`,
  );
  const site = url.success && URL.parse(url.data) ? siteOf(url.data) : null;
  if (!url.success || site === null || !site.includes('.')) return null;
  const about = About.parse(Object.fromEntries(ABOUT.map((field) => [field, oneLine(fields[field])])));
  return { ...(id && { id }), site, url: url.data, name: oneLine(fields.name), about };
}

function oneLine(text: string): string | undefined {
  return (
    text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 200) || undefined
  );
}
