import { expect, it } from 'vitest';
import { exampleReport } from '../../components/report/example-report';
import { hostedBy } from '../../components/report/hosted-by';
import type { Report } from '../../utils/report';

const [host] = exampleReport.platforms;
const url = 'https://candidate.example/join';
const on = (change: Partial<Report['platforms'][number]>): Pick<Report, 'url' | 'platforms'> => ({
  url,
  platforms: host ? [{ ...host, ...change }] : [],
});

it.each([
  ['the site itself, on a platform', on({ role: 'host', certainty: 'certain' }), 'candidate.example', host?.name],
  [
    'the site itself, on what is perhaps a platform',
    on({ role: 'host', certainty: 'possible' }),
    'candidate.example',
    undefined,
  ],
  ['the site itself, which only links to a platform', on({ role: 'sends-to' }), 'candidate.example', undefined],
  ['another host', on({ role: 'host', certainty: 'certain' }), 'other.example', undefined],
  ['nobody knows whom', on({ role: 'host', certainty: 'certain' }), '', undefined],
])('a form that sends to %s', (_, report, receiver, platform) => {
  expect(hostedBy(report, { host: receiver })).toBe(platform);
});
