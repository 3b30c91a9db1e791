import { knownAuthorities } from './authorities';
import type { Authority } from './define-authorities';
import { foldName } from './fold-name';

/** An authority that a text names, and the text's words for it. */
export interface NamedAuthority {
  country: string;
  authority: Authority;
  saw: string;
}

interface Name extends NamedAuthority {
  /** Folded; as it is where it is an abbreviation, for "ico" in small letters is no commissioner; a host in small letters. */
  words: string;
  kind: 'name' | 'short' | 'host';
}

const ABBREVIATION = /^[\p{Lu}/-]{2,8}$|^(?:BfDI|BayLDA|LDI NRW)$/u;

const NAMES: readonly Name[] = [...knownAuthorities]
  .flatMap(([country, { authorities }]) =>
    authorities.flatMap((authority) => [
      ...(authority.called ?? []).map((saw): Name => {
        const short = ABBREVIATION.test(saw);
        return { country, authority, saw, kind: short ? 'short' : 'name', words: short ? saw : foldName(saw) };
      }),
      { country, authority, saw: hostOf(authority.web), kind: 'host' as const, words: hostOf(authority.web) },
    ]),
  )
  // Of two names that begin alike the longer one is meant.
  .sort((a, b) => b.words.length - a.words.length);

/** The authorities that a text names, by name, abbreviation or web address; several countries may share a name. */
export function namedAuthorities(text: string): NamedAuthority[] {
  const texts = { name: foldName(text), short: text, host: text.toLowerCase() };
  const met = NAMES.filter(({ kind, words }) => holdsWord(texts[kind], words));
  const own = met.filter(({ words }) => !met.some((other) => other.words !== words && other.words.includes(words)));
  return own
    .filter(({ authority }, place) => own.findIndex((other) => other.authority.id === authority.id) === place)
    .map(({ country, authority, saw }) => ({ country, authority, saw }));
}

/** Whether an e-mail address is an authority's own, not the campaign's. */
export function isAuthorityAddress(email: string): boolean {
  const domain = email.toLowerCase().split('@')[1] ?? '';
  return [...knownAuthorities.values()].some(({ authorities }) =>
    authorities.some(({ web, email: own }) => {
      const domains = [hostOf(web), own?.split('@')[1] ?? ''];
      return domains.some((one) => one !== '' && (domain === one || domain.endsWith(`.${one}`)));
    }),
  );
}

function holdsWord(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + words.length] ?? ' ');
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function hostOf(web: string): string {
  return new URL(web).hostname.replace(/^www\./, '');
}
