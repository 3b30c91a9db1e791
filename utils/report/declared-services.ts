import type { PageFacts, PolicyText } from '../facts';
import { knownPlatforms, type PlatformFinding } from '../platforms';
import { findName, isTelling } from './policy-names';
import type { ThirdParty } from './third-party';

/** Services told that are only declared: a consent manager may list hundreds. */
const MOST = 20;

type Known = (typeof knownPlatforms)[number];

/** Services that the policy or the consent manager's list names and that were not met on the page: they may be inactive here. */
export function declaredServices(
  texts: PolicyText[],
  { vendors = [] }: Pick<PageFacts, 'vendors'>,
  isMet: (service: Pick<PlatformFinding, 'id' | 'operator'>) => boolean,
): ThirdParty[] {
  if (texts.length === 0 && vendors.length === 0) return [];
  const words = wordsOf(texts);
  const declared = knownPlatforms.flatMap((platform): ThirdParty[] => {
    if (platform.kind === 'self-hosted-software' || isMet(platform)) return [];
    const listed = vendors.find((vendor) => isTelling(platform.name) && namesIt(vendor, platform.name));
    // Most names do not stand in the text at all: their first words say so at once.
    const quote = words.has(firstWord(platform.name)) ? findName(texts, [platform.name]) : undefined;
    return listed === undefined && quote === undefined ? [] : [partyOf(platform, { quote, listed })];
  });
  const known = declared.flatMap(({ named }) => ('listed' in named && named.listed ? [named.listed] : []));
  const unknown = vendors
    .filter((vendor) => !known.includes(vendor) && !knownPlatforms.some(({ name }) => namesIt(vendor, name)))
    .map((vendor) => ({
      ...NOTHING_SEEN,
      name: vendor,
      services: [],
      named: { status: 'declared' as const, listed: vendor },
    }));
  return [...declared, ...unknown].slice(0, MOST);
}

const NOTHING_SEEN = { observed: false, hosts: [], roles: [], evidence: [] };

function partyOf(
  { id, name, purpose, operator, seat }: Known,
  by: { quote?: ReturnType<typeof findName>; listed?: string },
) {
  return {
    name: operator?.value ?? name,
    services: [{ id, name, purpose }],
    ...(operator && { operator }),
    ...(seat && { seat }),
    ...NOTHING_SEEN,
    named: {
      status: 'declared' as const,
      ...(by.quote && { quote: by.quote }),
      ...(by.listed && { listed: by.listed }),
    },
  };
}

/** Whether a consent manager's name for a service begins or ends with ours: "Matomo (self-hosted)", "Google Fonts". */
export function namesIt(vendor: string, name: string): boolean {
  const [listed, own] = [vendor, name].map(
    (it) =>
      ` ${it
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `,
  );
  return listed !== undefined && own !== undefined && own.trim() !== '' && listed.includes(own);
}

function wordsOf(texts: PolicyText[]): Set<string> {
  const words = new Set<string>();
  for (const { passages } of texts) {
    for (const { text } of passages) for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) words.add(word);
  }
  return words;
}

function firstWord(name: string): string {
  return /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '';
}
