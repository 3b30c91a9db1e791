import type { Note } from '../../utils/notes';

/** Notes as a short text for people: the page's words in quotation marks, then the citizen's own. Nothing that stays behind is added. */
export function postOf(notes: readonly Note[]): string {
  return notes.map(textOf).filter(Boolean).join('\n\n');
}

/** The one page that all notes speak of, else the one site; undefined where there are several. */
export function pageOf(notes: readonly Note[]): string | undefined {
  const pages = notes.map(({ target }) => target.source);
  return onlyOne(pages) ?? onlyOne(pages.map(originOf));
}

function originOf(page: string): string {
  const url = URL.parse(page);
  return url ? `${url.origin}/` : page;
}

function onlyOne(values: string[]): string | undefined {
  const [first, ...rest] = new Set(values);
  return rest.length === 0 ? first : undefined;
}

function textOf({ target, line, body }: Note): string {
  const quoted = target.selector?.exact ?? line?.quote?.exact;
  return [quoted && `“${quoted}”`, line?.says, body.trim()].filter(Boolean).join('\n');
}
