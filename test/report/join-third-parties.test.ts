import { expect, it } from 'vitest';
import type { ThirdParty } from '../../utils/report';
import { joinThirdParties } from '../../utils/report/join-third-parties';

const party = (given: Partial<ThirdParty>): ThirdParty => ({
  name: 'Stats Ltd',
  services: [],
  observed: true,
  hosts: [],
  roles: ['loads-from'],
  evidence: [],
  named: { status: 'not-checked' },
  ...given,
});

it('an organisation met on two pages of a site is one, with all that was seen of it', () => {
  const joined = joinThirdParties(
    [party({ hosts: ['a.stats.example'] })],
    [party({ hosts: ['a.stats.example', 'b.stats.example'], roles: ['sends-to'], named: { status: 'not-found' } })],
  );
  expect(joined).toEqual([
    party({
      hosts: ['a.stats.example', 'b.stats.example'],
      roles: ['sends-to', 'loads-from'],
      named: { status: 'not-found' },
    }),
  ]);
});

it('what was only declared on one page and seen on another was seen', () => {
  const named = { status: 'declared', listed: 'Stats' } as const;
  expect(joinThirdParties([party({ observed: false, roles: [], named })], [party({})])).toEqual([party({ named })]);
});
