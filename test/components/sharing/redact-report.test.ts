import { describe, expect, it } from 'vitest';
import { exampleReport } from '../../../components/report/example-report';
import { redactReport } from '../../../components/sharing/redact-report';

describe('a report that leaves without what follows "?" and "#" in addresses', () => {
  const url = 'https://campaign.example/join?ref=only-mine#me';

  it.each([
    ['an address of its own', url],
    ['an address in words', `See ${url}, then sign.`],
    ['an address without a scheme', 'See campaign.example/join?ref=only-mine#me'],
    ['an address that begins with www.', 'www.campaign.example/join?ref=only-mine'],
  ])('loses them in %s', (_, title) => {
    const redacted = redactReport({ ...exampleReport, title }, { queries: false });
    expect(redacted.title).toContain('campaign.example/join');
    expect(JSON.stringify(redacted)).not.toContain('only-mine');
  });

  it('keeps them where they may leave', () => {
    expect(redactReport({ ...exampleReport, url }, { queries: true }).url).toBe(url);
  });
});
