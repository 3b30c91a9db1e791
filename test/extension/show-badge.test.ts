import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../public/_locales/en/messages.json';
import { showBadge, showWatching } from '../../utils/extension/show-badge';

let shown: Record<string, unknown>[];
let watching: boolean;

beforeEach(() => {
  fakeBrowser.reset();
  shown = [];
  watching = true;
  vi.stubGlobal('fetch', async () => ({ json: async () => en }));
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => path);
  const show = async (what: Record<string, unknown>) => void shown.push(what);
  Object.assign(fakeBrowser, {
    i18n: { getUILanguage: () => 'en' },
    permissions: { contains: async () => watching },
    action: {
      setTitle: show,
      setIcon: show,
      setBadgeText: show,
      setBadgeBackgroundColor: show,
      setBadgeTextColor: show,
    },
  });
});

const all = () => Object.assign({}, ...shown);

describe('the toolbar button of a tab', () => {
  it.each([
    ['campaign', 'found', 'i', en.badge_campaign.message],
    ['unsure', 'unsure', '', en.badge_unsure.message],
    ['none', 'idle', '', en.badge_none.message],
  ] as const)('on “%s” shows its shape and says it in words', async (badge, file, text, title) => {
    await showBadge(7, badge);
    expect(all()).toMatchObject({ tabId: 7, title, text, path: { 16: `/icon/${file}-16.png` } });
    expect(shown.every(({ tabId }) => tabId === 7)).toBe(true);
  });

  it('stays quiet on a telephone, which has no badges', async () => {
    Object.assign(fakeBrowser.action, { setBadgeText: undefined });
    await expect(showBadge(7, 'campaign')).resolves.toBeUndefined();
    expect(all().title).toBe(en.badge_campaign.message);
  });
});

describe('the button of all other tabs', () => {
  it.each([
    ['closed curtain', 'idle', true],
    ['empty booth', 'off', false],
  ])('is a %s', async (_, file, allowed) => {
    watching = allowed;
    await showWatching();
    expect(all().path[16]).toBe(`/icon/${file}-16.png`);
    expect(shown.every(({ tabId }) => tabId === undefined)).toBe(true);
  });
});
