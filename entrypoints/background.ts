import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  anchorMessages,
  answerMessages,
  beginAnew,
  beginDataHandling,
  bringSync,
  changeMessages,
  clearOpenTabs,
  closeStorage,
  comparisonMessages,
  createMenus,
  directoryMessages,
  followGrant,
  followNotesAlarm,
  followOmnibox,
  followSyncAlarm,
  followTab,
  followWithdrawal,
  forgetTab,
  goToNextSection,
  importMessages,
  libraryMessages,
  linkMessages,
  lookAfterNotes,
  lookAfterSync,
  noteMessages,
  noteSelection,
  onCommand,
  onMenu,
  openLink,
  openNativePanel,
  openPage,
  paceTabs,
  policyMessages,
  readerMessages,
  readOpenPolicy,
  registerDetector,
  rescueMessages,
  safetyMessages,
  savedViewMessages,
  sayCampaign,
  settingsMessages,
  sharedMessages,
  showWatching,
  syncMessages,
  TIDY_ALARM,
  tabMessages,
  tidyMemory,
  watchMarks,
} from '../utils/extension';

export default defineBackground({
  main() {
    void closeStorage();
    void beginAnew();
    bringSync(() => import('../utils/extension/sync'));
    answerMessages({
      ...tabMessages,
      ...policyMessages,
      ...noteMessages,
      ...libraryMessages,
      ...importMessages,
      ...savedViewMessages,
      ...directoryMessages,
      ...safetyMessages,
      ...rescueMessages,
      ...sharedMessages,
      ...anchorMessages,
      ...settingsMessages,
      ...changeMessages,
      ...comparisonMessages,
      ...readerMessages,
      ...linkMessages,
      ...syncMessages,
    });

    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      await Promise.all([registerDetector(), showWatching(), createMenus(), beginDataHandling(reason)]);
      if (reason === 'install') await openPage({ page: 'welcome' });
      if (reason === 'update') await clearOpenTabs();
    });
    browser.runtime.onStartup.addListener(registerDetector);
    browser.runtime.onStartup.addListener(showWatching);
    browser.permissions.onAdded.addListener(followGrant);
    browser.permissions.onRemoved.addListener(followWithdrawal);
    browser.permissions.onAdded.addListener(showWatching);
    browser.permissions.onRemoved.addListener(showWatching);

    const follow = paceTabs(followTab);
    browser.tabs.onUpdated.addListener((tabId, change, { url }) => follow(tabId, change, url));
    browser.tabs.onUpdated.addListener((tabId, { status }) => status === 'complete' && readOpenPolicy(tabId));
    browser.tabs.onRemoved.addListener((tabId) => forgetTab(tabId));
    browser.alarms.onAlarm.addListener(({ name }) => name === TIDY_ALARM && tidyMemory(new Date()));
    browser.alarms.onAlarm.addListener(({ name }) => followNotesAlarm(name));
    browser.alarms.onAlarm.addListener(({ name }) => followSyncAlarm(name));
    onMenu({ note: noteSelection, link: openLink, campaign: sayCampaign });
    onCommand({ 'note-selection': noteSelection, 'open-panel': openNativePanel, 'next-section': goToNextSection });
    followOmnibox();
    watchMarks();
    lookAfterNotes();
    lookAfterSync();
  },
});
