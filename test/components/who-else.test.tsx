// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../components/report/example-report';
import type { ThirdParty } from '../../components/report/parts';
import { WhoElse } from '../../components/report/WhoElse';
import { renderIn } from './render-in';

const [platform, fonts] = exampleReport.thirdParties;
if (!platform || !fonts) throw new Error('the example deals with others');
const onlyDeclared: ThirdParty = {
  ...fonts,
  name: 'Stats Ltd',
  observed: false,
  hosts: [],
  roles: [],
  evidence: [],
  services: [{ id: 'stats', name: 'Stats', purpose: 'analytics' }],
  named: { status: 'declared', listed: 'Stats (audience)' },
};
const show = (thirdParties: ThirdParty[], locale = 'en') => renderIn(<WhoElse report={{ thirdParties }} />, locale);

describe('who else is contacted', () => {
  it('tells each organisation with its country, its purpose, and how the page deals with it', () => {
    show([platform]);
    expect(screen.getByText('Samplenet, Inc.')).toBeDefined();
    expect(
      screen.getByText(
        'United States · community · Through Samplenet · what is sent here goes to it · the page loads from it',
      ),
    ).toBeDefined();
    expect(screen.getByText('static.samplenet.example').tagName).toBe('Q');
  });

  it.each([
    ['with the policy’s words', platform, 'Named in the policy'],
    ['not found', fonts, 'Not found in the policy we read'],
    ['without a policy', { ...fonts, named: { status: 'not-checked' } }, 'Not compared with a policy'],
    ['by its consent window', onlyDeclared, 'Listed in the site’s consent window as “Stats (audience)”'],
  ] as const)('says whether the site names it: %s', (_, party, said) => {
    show([party]);
    expect(screen.getByText(said)).toBeDefined();
  });

  it('keeps what is only declared apart from what was seen', () => {
    show([platform, onlyDeclared]);
    expect(screen.getByText('1 other organisation, seen on this page')).toBeDefined();
    const heading = screen.getByRole('heading', { name: 'Named by the site, not seen on this page' });
    const after = heading.nextElementSibling;
    if (!(after instanceof HTMLElement)) throw new Error('something is declared');
    expect(within(after).getByText('Stats Ltd')).toBeDefined();
    expect(within(after).queryByText('Samplenet, Inc.')).toBeNull();
  });

  it('says what was looked at where nothing was found', () => {
    show([]);
    expect(screen.getByText('We did not see this page contact another organisation')).toBeDefined();
  });

  it.each(['en', 'fr'])('is sound for those who hear it (%s)', async (locale) => {
    const many = Array.from({ length: 9 }, (_, at) => ({ ...fonts, name: `n${at}.example` }));
    const { container } = show([platform, ...many, onlyDeclared], locale);
    for (const details of container.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
