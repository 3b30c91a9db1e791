import { expect, it } from 'vitest';
import { MOST_CHOICES, policyChoices } from '../../utils/extension/policy-choices';
import type { PageLink } from '../../utils/facts';

const link = (url: string, text: string, area: PageLink['area']): PageLink => ({ url, text, area });
const url = 'https://campaign.example/';

it('offers the footer’s links first, each address once, nothing without words and not the page itself', () => {
  const links = [
    link(`${url}programme`, 'Programme', 'nav'),
    link(`${url}#top`, 'Top', 'footer'),
    link(`${url}a#b`, 'Small print', 'footer'),
    link(`${url}a`, 'The same', 'footer'),
    link(`${url}icon`, '', 'footer'),
    link(`${url}#/data`, 'Data', 'form'),
  ];
  expect(policyChoices({ url, links })).toEqual([
    { url: `${url}a`, text: 'Small print' },
    { url: `${url}#/data`, text: 'Data' },
    { url: `${url}programme`, text: 'Programme' },
  ]);
});

it('offers no more than one can look through', () => {
  const links = Array.from({ length: 90 }, (_, i) => link(`${url}${i}`, `Link ${i}`, 'footer'));
  expect(policyChoices({ url, links })).toHaveLength(MOST_CHOICES);
});
