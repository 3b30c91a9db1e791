import { expect, it } from 'vitest';
import { chooseSidebar } from '../../utils/extension/choose-sidebar';

it.each([
  ['opens by itself on a campaign’s site', { verdict: 'campaign', setting: 'open' }, 'open'],
  ['is only a tab where the setting says so', { verdict: 'campaign', setting: 'tab' }, 'tab'],
  ['stays away where the setting says so', { verdict: 'campaign', setting: 'off' }, 'off'],
  ['stays closed where she closed it', { verdict: 'campaign', setting: 'open', remembered: 'off' }, 'off'],
  ['stays collapsed where she collapsed it', { verdict: 'campaign', setting: 'open', remembered: 'tab' }, 'tab'],
  [
    'opens where she opened it, against the setting',
    { verdict: 'campaign', setting: 'off', remembered: 'open' },
    'open',
  ],
  ['shows nothing where it is unsure', { verdict: 'unsure', setting: 'open' }, 'off'],
  ['shows nothing on any other page', { verdict: 'other', setting: 'open', remembered: 'open' }, 'off'],
  ['takes her word that it is a campaign', { verdict: 'other', override: 'campaign', setting: 'open' }, 'open'],
  ['takes her word that it is not', { verdict: 'campaign', override: 'other', setting: 'open' }, 'off'],
] as const)('%s', (_, circumstances, state) => {
  expect(chooseSidebar(circumstances)).toBe(state);
});
