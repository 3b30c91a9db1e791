import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askExtension } from '../../cli/browsers/ask-extension';
import { BROWSERS, BUDDYPRESS, NING, openStage, type Stage, sidebarIn, textOf, waitForText } from './stage';

describe.each(BROWSERS)('on a campaign’s site, in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  it('says of a candidate’s network on Ning what it is, who hosts it, whose policy in which language, and who holds the data', async () => {
    const { words } = stage;
    const frame = await sidebarIn(await stage.visit(NING));
    await waitForText(frame, words('question_own_words'));
    const text = await textOf(frame, true);

    expect(text).toContain(words('what_network'));
    expect(text).toContain('Ning');
    expect(text).toContain('NING Interactive, Inc.');
    expect(text).toContain('United States');
    expect(text).toContain('French');
    expect(text).toContain('English');
    expect(text).toContain(words('declared_not_found'));
    expect(text).toMatch(/Date de naissance/i);
    expect(text).toContain('as long as the network exists');
    expect(text).toContain(words('clauses_silent'));
  });

  it('shows beside every line of that report the evidence it rests on', async () => {
    const report = await stage.report(NING);
    const frame = await sidebarIn(await stage.visit(NING));
    await waitForText(frame, stage.words('question_own_words'));
    const text = await textOf(frame, true);
    const seen = [...report.detection.reasons, ...report.platforms].flatMap(({ evidence }) => evidence);
    const quotes = report.ownership.flatMap(({ quote }) => (quote ? [quote.exact] : []));

    expect(seen.length).toBeGreaterThan(3);
    expect(quotes.length).toBeGreaterThan(2);
    expect(seen.map(({ saw }) => fold(saw)).filter((saw) => !text.includes(saw))).toEqual([]);
    expect(quotes.map(fold).filter((quote) => !text.includes(quote))).toEqual([]);
    // Sources carry their address and day.
    expect(report.ownership.filter(({ source }) => !source.url || !source.date)).toEqual([]);
  });

  it('leaves unanswered what the policy does not say', async () => {
    const { policy } = await stage.report(NING);
    if (policy.status !== 'read') throw new Error(`the policy is ${policy.status}`);
    const answers = Object.fromEntries(policy.reading.answers.map(({ clause, answer }) => [clause, answer]));
    expect(answers).toMatchObject({
      controller: 'yes',
      recipients: 'yes',
      transfers: 'yes',
      retention: 'yes',
      access: 'yes',
      erasure: 'silent',
      complaint: 'silent',
    });
    expect(policy.whose).toEqual({ platform: 'ning' });
    expect(policy.relation).toBe('different');
  });

  it('says of a party’s network on BuddyPress that no platform operator stands above it, and the host its notice declares', async () => {
    const { words } = stage;
    const frame = await sidebarIn(await stage.visit(BUDDYPRESS));
    await waitForText(frame, 'Hébergement des Marais');
    const text = await textOf(frame, true);

    expect(text).toContain(words('what_network'));
    expect(text).toContain('BuddyPress');
    expect(text).toContain(words('host_software'));
    expect(text).toContain('Parti des Vallons');
    expect(text).toContain('CNIL');
    const { platforms, policy } = await stage.report(BUDDYPRESS);
    expect(platforms.filter(({ role }) => role === 'host')).toEqual([]);
    expect(policy).toMatchObject({ status: 'read', whose: 'site', relation: 'same' });
  });

  it('says it all in French to whom reads French', async () => {
    await askExtension(await stage.view(), 'setSettings', { settings: { locale: 'fr' } });
    const frame = await sidebarIn(await stage.visit(NING));
    await waitForText(frame, 'États-Unis');
    const text = await textOf(frame, true);
    expect(text).toContain('français');
    expect(text).toContain('anglais');
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('fr');
    await askExtension(await stage.view(), 'setSettings', { settings: { locale: 'en' } });
  });

  it('says the same in the popup, in four lines', async () => {
    const { words } = stage;
    const popup = await stage.browser.openExtensionPage('popup.html');
    const page = await stage.visit(NING);
    await waitForText(popup, words('what_network'));
    const text = await textOf(popup);
    for (const line of ['question_what', 'question_host', 'question_policy', 'question_holds']) {
      expect(text).toContain(words(line));
    }
    expect(text).toContain('Ning');
    await Promise.all([popup.close(), page.close()]);
  });
});

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
