import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  answerMessages,
  changeMessages,
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
  policyMessages,
  readerMessages,
  readOpenPolicy,
  registerDetector,
  settingsMessages,
  TIDY_ALARM,
  tabMessages,
} from '../utils/extension';

export default defineBackground({
  type: 'module',
  main() {
    answerMessages({
      ...tabMessages,
      ...policyMessages,
      ...noteMessages,
      ...settingsMessages,
      ...changeMessages,
      ...readerMessages,
    });

    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await Promise.all([registerDetector(), createMenus()]);
      if (reason === 'install') await openPage({ page: 'welcome' });
    });
    browser.runtime.onStartup.addListener(registerDetector);
    browser.permissions.onAdded.addListener(followGrant);
    browser.permissions.onRemoved.addListener(followWithdrawal);

    browser.tabs.onUpdated.addListener((tabId, change, { url }) => followTab(tabId, change, url));
    browser.tabs.onUpdated.addListener((tabId, { status }) => status === 'complete' && readOpenPolicy(tabId));
    browser.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));
    browser.alarms.onAlarm.addListener(({ name }) => name === TIDY_ALARM && dropOldDocuments(new Date()));
    onMenu(noteSelection);
  },
});
