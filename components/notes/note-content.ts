import type { About, Note, NoteDraft, NoteKind, ReportLine, TextPositionSelector } from '../../utils/notes';

/** Words selected in the page, with what stands around them and where they stood. */
export interface Selection {
  exact: string;
  prefix: string;
  suffix: string;
  position?: TextPositionSelector;
}

/** All that is under the pen. `kind` is null until somebody chose one. */
export interface NoteContent {
  body: string;
  kind: NoteKind | null;
  tags: string[];
  about: About;
  quote: Selection | null;
  line: ReportLine | null;
}

export const BLANK: NoteContent = { body: '', kind: null, tags: [], about: {}, quote: null, line: null };

/** What is there to keep: white space alone is no note, nor is what was filled in by itself. */
export function holdsSomething({ body, quote, line, tags }: NoteContent): boolean {
  return body.trim() !== '' || quote !== null || line !== null || tags.length > 0;
}

/** The kind chosen; else the one that fits: somebody else's words without own ones are a quote. */
export function kindOf({ kind, quote, body }: NoteContent): NoteKind {
  return kind ?? (quote && !body.trim() ? 'quote' : 'note');
}

export function contentOf({ body, kind, tags, about = {}, target, line }: Note): NoteContent {
  const { selector, position } = target;
  const quote = selector
    ? { exact: selector.exact, prefix: selector.prefix, suffix: selector.suffix, ...(position && { position }) }
    : null;
  return { body, kind, tags, about, quote, line: line ?? null };
}

/** What is handed over to be kept; `page` is where the note stands. */
export function draftOf(content: NoteContent, site: string, page: Pick<Note['target'], 'source' | 'title'>): NoteDraft {
  const { body, tags, about, quote, line } = content;
  const { source, title } = page;
  return {
    site,
    target: {
      source,
      title,
      ...(quote && { selector: selectorOf(quote) }),
      ...(quote?.position && { position: quote.position }),
    },
    body,
    kind: kindOf(content),
    tags,
    about: tidyAbout(about),
    line,
  };
}

function selectorOf({ exact, prefix, suffix }: Selection): Note['target']['selector'] {
  return { type: 'TextQuoteSelector', exact, prefix, suffix };
}

/** Names on one line without white space around them; empty ones are left out. */
export function tidyAbout(about: About): About {
  const named = Object.entries(about).map(([field, name]) => [field, tidyName(name ?? '')]);
  return Object.fromEntries(named.filter(([, name]) => name !== ''));
}

/** A name as it can be kept: control characters become spaces, at most 200 characters. */
export function tidyName(name: string): string {
  return name
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .slice(0, 200)
    .trim();
}
