import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabIdOf } from '../../cli/browsers/ask-extension';
import { findByRole } from './press';
import { BROWSERS, NING, openStage, SHOP, type Stage, textOf, waitForText } from './stage';
import { openBehind } from './views';

/** How the toolbar button stands for a tab. */
interface Shown {
  title: string;
  text: string;
}

describe.each(BROWSERS)('its manners in %s', (name) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(name);
  });
  afterAll(() => stage?.close());

  const shownFor = async (tabId?: number): Promise<Shown> =>
    (await stage.view()).evaluate(
      async (id) => ({
        title: await chrome.action.getTitle({ tabId: id }),
        text: await chrome.action.getBadgeText({ tabId: id }),
      }),
      tabId,
    );

  it('the button marks a campaign’s tab alone, says it in words, and forgets it with the page', async () => {
    const { words } = stage;
    const campaign = await stage.visit(NING);
    await stage.report(NING);
    const tabId = await tabIdOf(await stage.view(), NING);
    const other = await stage.visit(SHOP);
    const marked = { title: words('badge_campaign'), text: 'i' };
    await expect.poll(() => shownFor(tabId)).toEqual(marked);
    const plain = { title: words('badge_none'), text: '' };
    expect(await shownFor(await tabIdOf(await stage.view(), SHOP))).toEqual(plain);
    await other.close();
    await campaign.goto(SHOP);
    await expect.poll(() => shownFor(tabId)).toEqual(plain);
    await campaign.close();
  });

  it('has its commands, with keys that nothing else had taken', async () => {
    const all = await (await stage.view()).evaluate(async () => chrome.commands.getAll());
    const panel = name === 'firefox' ? '_execute_sidebar_action' : 'open-panel';
    const named = all.map(({ name: command }) => command).sort();
    expect(named).toEqual(['_execute_action', panel, 'next-section', 'note-selection'].sort());
    for (const { name: command, shortcut } of all) expect(shortcut, command).not.toBe('');
  });

  it('the keyboard goes from section to section in the panel', async () => {
    const front = await stage.visit(NING);
    await stage.report(NING);
    const panel = await openBehind(front, stage, { path: 'sidepanel.html', shows: 'question_own_words' });
    const asker = await stage.view();
    const tabId = await tabIdOf(asker, NING);
    const next = async (press: number) => {
      const word = { changed: 'section', tabId, news: String(press) };
      await asker.evaluate(async (changed) => chrome.storage.session.set({ changed }), word);
    };
    const heading = () => panel.evaluate(() => document.activeElement?.textContent);
    await next(1);
    await expect.poll(heading).toBe(stage.words('question_what'));
    await next(2);
    await expect.poll(heading).toBe(stage.words('question_host'));
    await panel.close();
    await front.close();
  });

  it('a checked link tells its platform from the address, and asks nobody', async () => {
    const { words, log } = stage;
    const url = 'http://some-other-network.ning.com/join?from=here';
    const view = await stage.browser.openExtensionPage(`dashboard.html#/link/${encodeURIComponent(url)}`);
    await waitForText(view, words('link_platform_customer', { platform: 'Ning' }));
    expect(await textOf(view)).toContain('some-other-network.ning.com');
    expect(log.all().filter(({ host }) => host === 'some-other-network.ning.com')).toEqual([]);
    await view.close();
  });

  it('the welcome page speaks another language at once', async () => {
    const view = await stage.browser.openExtensionPage('welcome.html');
    await waitForText(view, stage.words('welcome_heading'));
    await view.select('select', 'fr');
    await waitForText(view, 'Sur un site de campagne');
    await view.select('select', 'en');
    await waitForText(view, stage.words('welcome_heading'));
    await view.close();
  });

  it('says what changed in how data are handled to who was there before, once', async () => {
    const { words } = stage;
    const fresh = await stage.browser.openExtensionPage('welcome.html');
    await waitForText(fresh, words('welcome_heading'));
    expect(await textOf(fresh)).not.toContain(words('data_handling_title'));
    await fresh.evaluate(async () => chrome.storage.local.set({ dataHandlingSeen: 1 }));
    await fresh.close();

    const before = await stage.browser.openExtensionPage('welcome.html');
    await waitForText(before, words('data_handling_title'));
    await before.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await waitForText(before, words('data_handling_2'));
    await (await findByRole(before, 'button', words('data_handling_seen'))).click();
    await expect.poll(() => textOf(before)).not.toContain(words('data_handling_title'));
    await before.close();

    const after = await stage.browser.openExtensionPage('welcome.html');
    await waitForText(after, words('welcome_heading'));
    expect(await textOf(after)).not.toContain(words('data_handling_title'));
    await after.close();
  });
});

declare const chrome: {
  action: {
    getTitle(of: { tabId?: number }): Promise<string>;
    getBadgeText(of: { tabId?: number }): Promise<string>;
  };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  storage: Record<'local' | 'session', { set(items: Record<string, unknown>): Promise<void> }>;
};
