import { type Address, compileAddress, fitsGlob } from './address-pattern';
import type { Fingerprints, Mark, Platform } from './define-platform';
import { isSameSite, type PageView } from './page-view';
import { KINDS, type Signal } from './signal';
import { compileText } from './text-pattern';

export interface Sighting {
  saw: string;
  account?: string;
}

/** One fingerprint made ready: how to look for it, and what finding it counts. */
export interface Look extends Pick<Signal, 'kind' | 'weight' | 'variant'> {
  look: (page: PageView) => Sighting[];
}

/** Sightings kept of one fingerprint: the first is shown, the others only vote on the account. */
const SIGHTINGS = 20;

/** Makes a platform's fingerprints ready to look at pages. */
export function compilePlatform({ fingerprints, except = [], reserved = [] }: Platform): Look[] {
  const never = except.map(compileAddress);
  const seeAddresses = (match: string) => {
    const pattern = compileAddress(match);
    return (addresses: Address[]): Sighting[] => {
      const seen: Sighting[] = [];
      for (const address of addresses) {
        const found = pattern(address);
        if (!found || never.some((exception) => exception(address))) continue;
        if (found.account && reserved.includes(found.account)) continue;
        seen.push({ saw: address.shown, account: found.account });
        if (seen.length === SIGHTINGS) break;
      }
      return seen;
    };
  };

  /** Marks of one kind that are addresses. */
  const byAddress = (kind: keyof Fingerprints, marks: Mark[] | undefined, addresses: (page: PageView) => Address[]) =>
    readMarks(kind, marks, (match) => {
      const see = seeAddresses(match);
      return (page) => see(addresses(page));
    });

  return [
    ...byAddress('address', fingerprints.address, ({ address }) => (address ? [address] : [])),
    ...byAddress('stylesheet', fingerprints.stylesheet, ({ assets }) => assets.stylesheet),
    ...byAddress('script', fingerprints.script, ({ assets }) => assets.script),
    ...byAddress('image', fingerprints.image, ({ assets }) => assets.image),
    ...byAddress('frame', fingerprints.frame, ({ assets }) => assets.frame),
    ...byAddress('path', fingerprints.path, ({ ownPages }) => ownPages),
    ...byAddress('link', fingerprints.link, ({ links }) => links.map(({ address }) => address)),
    ...readMarks('form', fingerprints.form?.filter(isOfThisSite), (match) => {
      const see = seeAddresses(match);
      return ({ forms, address }) => see(forms.filter((form) => address && isSameSite(form, address)));
    }),
    // A form that posts elsewhere says where it sends, and nothing about who hosts the page.
    ...byAddress(
      'form',
      fingerprints.form?.filter((it) => !isOfThisSite(it)),
      ({ forms }) => forms,
    ).map((look) => ({
      ...look,
      weight: 0,
    })),
    ...(fingerprints.relation ?? []).map(({ rel, match }) => {
      const see = seeAddresses(match);
      return looking('relation', ({ relations }) => {
        const fitting = relations.filter((it) => fitsGlob(rel.toLowerCase(), it.rel.toLowerCase()));
        return see(fitting.map(({ address }) => address));
      });
    }),
    ...(fingerprints.credit ?? []).map(({ words, match }) => {
      const [see, read] = [seeAddresses(match), compileText(words)];
      return looking('credit', ({ links }) =>
        links
          .filter(({ area, text, address }) => area === 'footer' && read(text) && see([address]).length > 0)
          .map(({ text }) => ({ saw: text })),
      );
    }),
    ...readMarks('generator', fingerprints.generator, (match) => {
      const read = compileText(match, true);
      return ({ facts }) =>
        facts.metas.filter(({ name }) => name === 'generator').flatMap((it) => read(it.content) ?? []);
    }),
    ...(fingerprints.meta ?? []).map(({ name, match }) => {
      const read = compileText(match);
      return looking('meta', ({ facts }) =>
        facts.metas
          .filter((it) => fitsGlob(name, it.name) && read(it.content))
          .map((it) => ({ saw: it.content || it.name })),
      );
    }),
    ...readMarks('inlineScript', fingerprints.inlineScript, (match) => {
      const read = compileText(match);
      return ({ facts }) => facts.inlineScripts.flatMap((it) => read(it) ?? []);
    }),
    ...readMarks(
      'id',
      fingerprints.id,
      (match) =>
        ({ facts }) =>
          fitting(match, facts.ids),
    ),
    ...readMarks(
      'class',
      fingerprints.class,
      (match) =>
        ({ facts }) =>
          fitting(match, facts.classes),
    ),
    ...(fingerprints.fields ?? []).map((names) =>
      looking('fields', ({ facts }) =>
        facts.forms
          .filter(({ fields }) => names.every((name) => fields.some((field) => field.name === name)))
          .map(() => ({ saw: names.join(' ') })),
      ),
    ),
  ];
}

function readMarks(kind: keyof Fingerprints, marks: Mark[] = [], compile: (match: string) => Look['look']): Look[] {
  return marks.map((mark) => {
    const { match, weight, variant } = typeof mark === 'string' ? { match: mark } : mark;
    return { kind, weight: weight ?? KINDS[kind].weight, variant, look: compile(match) };
  });
}

function isOfThisSite(mark: Mark): boolean {
  return (typeof mark === 'string' ? mark : mark.match).startsWith('/');
}

function looking(kind: keyof Fingerprints, look: Look['look']): Look {
  return { kind, weight: KINDS[kind].weight, look };
}

function fitting(glob: string, names: string[]): Sighting[] {
  const name = names.find((it) => fitsGlob(glob, it));
  return name === undefined ? [] : [{ saw: name }];
}
