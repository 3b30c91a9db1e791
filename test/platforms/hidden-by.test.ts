import { expect, it } from 'vitest';
import type { PageFacts } from '../../utils/facts';
import { identify } from '../../utils/platforms';
import { knownPlatforms } from '../../utils/platforms/known-platforms';
import { pageOf } from './page-of';

const hidden = knownPlatforms.flatMap(({ id, hiddenBy = [] }) => hiddenBy.map((by) => [id, by] as const));
const examples = (id: string) => knownPlatforms.find((one) => one.id === id)?.examples ?? [];
const rolesOf = (facts: Partial<PageFacts>) => identify(pageOf(facts)).map(({ id, role }) => `${id} ${role}`);

/** Two pages laid over each other: what either shows. */
function both(one: Partial<PageFacts>, other: Partial<PageFacts>): Partial<PageFacts> {
  const all: Partial<PageFacts> = { ...other, ...one };
  const lists = ['metas', 'relations', 'links', 'forms', 'assets', 'inlineScripts', 'ids', 'classes'] as const;
  return Object.assign(
    all,
    Object.fromEntries(lists.map((list) => [list, [...(one[list] ?? []), ...(other[list] ?? [])]])),
  );
}

it.each(hidden)('%s is not told beside %s where that hosts the page, nor as loaded where that is met', (id, by) => {
  for (const host of examples(by))
    for (const { facts } of examples(id)) {
      const roles = rolesOf(both(host.facts, facts));
      if (roles.includes(`${by} host`)) expect(roles.filter((role) => role.startsWith(`${id} `))).toEqual([]);
      if (roles.some((role) => role.startsWith(`${by} `))) expect(roles).not.toContain(`${id} loads-from`);
    }
});

it('what the page links to is told beside what it links to as well', () => {
  const link = (url: string) => ({ url, text: 'x', area: 'body' as const });
  const links = [link('https://secure.everyaction.com/x'), link('https://secure.ngpvan.com/x')];
  expect(rolesOf({ url: 'https://site.example/', links })).toEqual(['everyaction sends-to', 'ngpvan sends-to']);
});
