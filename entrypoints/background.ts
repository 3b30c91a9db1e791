import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  answerMessages,
  createMenus,
  dropOldDocuments,
  followGrant,
  followTab,
  followWithdrawal,
  forgetTab,
  noteMessages,
  noteSelection,
  onMenu,
  openPage,
  registerDetector,
  settingsMessages,
  TIDY_ALARM,
  tabMessages,
} from '../utils/extension';

export default defineBackground({
  type: 'module',
  main() {
    answerMessages({ ...tabMessages, ...noteMessages, ...settingsMessages });

    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await Promise.all([registerDetector(), createMenus()]);
      if (reason === 'install') await openPage({ page: 'welcome' });
    });
    browser.runtime.onStartup.addListener(registerDetector);
    browser.permissions.onAdded.addListener(followGrant);
    browser.permissions.onRemoved.addListener(followWithdrawal);

    browser.tabs.onUpdated.addListener((tabId, change, { url }) => followTab(tabId, change, url));
    browser.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));
    browser.alarms.onAlarm.addListener(({ name }) => name === TIDY_ALARM && dropOldDocuments(new Date()));
    onMenu(noteSelection);
  },
});
