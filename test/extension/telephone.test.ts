import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';

/** What Firefox for Android leaves out. */
const ABSENT = ['contextMenus', 'menus', 'commands', 'omnibox', 'windows', 'sidebarAction', 'sidePanel', 'offscreen'];

const event = () => ({ addListener: vi.fn(), removeListener: vi.fn() });

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, Object.fromEntries(ABSENT.map((name) => [name, undefined])), {
    permissions: { onAdded: event(), onRemoved: event(), contains: async () => false },
  });
});

it('the background starts and listens on a telephone, whose browser has no menus, keys, panels or windows', () => {
  const { permissions } = fakeBrowser as unknown as {
    permissions: Record<'onAdded' | 'onRemoved', ReturnType<typeof event>>;
  };
  expect(() => background.main()).not.toThrow();
  expect(permissions.onAdded.addListener).toHaveBeenCalled();
});
