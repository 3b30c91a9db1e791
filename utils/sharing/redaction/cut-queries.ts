import { type About, type Note, WebAddress } from '../../notes';
import { queryRanges, withoutQueries, withoutQuery, withoutRanges } from './without-queries';

/** Stands in quoted words where something was left out, as in any quotation. */
const LEFT_OUT = '[…]';

type Selector = NonNullable<Note['target']['selector']>;

/** An address that was nothing but a query: a name that is kept free for no site (RFC 2606). */
const NO_ADDRESS = 'https://address.invalid/';

/** What a quote may be, in characters: the mark is longer than the shortest query. */
const LONGEST = { exact: 5_000, says: 2_000, lineQuote: 1_000 } as const;

/** A note without what follows "?" or "#" in addresses, wherever they stand. */
export function cutQueries(note: Note): Note {
  const { target, body, tags, about, line, creator } = note;
  return {
    ...note,
    target: {
      ...target,
      source: cutAddress(target.source),
      title: withoutQueries(target.title),
      ...(target.selector && { selector: cutSelector(target.selector) }),
    },
    body: withoutQueries(body),
    tags: tags.map((tag) => withoutQueries(tag)),
    ...(about && { about: cutAbout(about) }),
    ...(line && { line: cutLine(line) }),
    ...(creator && { creator: withoutQueries(creator) }),
  };
}

function cutAddress(address: string): string {
  const cut = withoutQuery(address);
  return WebAddress.safeParse(cut).success ? cut : NO_ADDRESS;
}

/**
 * The quote and the words around it are looked at as one text, because an address may run from one into the other. It may also begin before
 * them: what could be its end goes too.
 */
function cutSelector(selector: Selector): Selector {
  const prefix = selector.prefix.replace(/^\S*[?#&=%]\S*/, '');
  const { exact, suffix } = selector;
  const ranges = queryRanges(prefix + exact + suffix);
  const cut = (text: string, offset: number, mark: string) =>
    withoutRanges(
      text,
      ranges.map(([start, end]) => [start - offset, end - offset]),
      mark,
    );
  return {
    ...selector,
    exact: cut(exact, prefix.length, LEFT_OUT).slice(0, LONGEST.exact),
    prefix: cut(prefix, 0, ''),
    suffix: cut(suffix, prefix.length + exact.length, ''),
  };
}

function cutLine({ quote, ...line }: NonNullable<Note['line']>): NonNullable<Note['line']> {
  return {
    ...line,
    says: withoutQueries(line.says, LEFT_OUT).slice(0, LONGEST.says),
    ...(quote && {
      quote: {
        exact: withoutQueries(quote.exact, LEFT_OUT).slice(0, LONGEST.lineQuote),
        url: cutAddress(quote.url),
      },
    }),
  };
}

function cutAbout({ candidate, list, party, election }: About): About {
  return {
    ...(candidate && { candidate: withoutQueries(candidate) }),
    ...(list && { list: withoutQueries(list) }),
    ...(party && { party: withoutQueries(party) }),
    ...(election && { election: withoutQueries(election) }),
  };
}
