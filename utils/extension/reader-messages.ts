import { browser } from 'wxt/browser';
import type { Handlers } from './answer-messages';
import { ownTab } from './own-tab';
import { wordsOnScreen } from './policy-on-screen';
import { tabReportOf } from './tab-report-of';

/** Reading a policy in a page of ours. Nothing is requested for it and nothing is kept. */
export const readerMessages = {
  async openReader({ tabId, clause = '' }, caller) {
    const id = await ownTab(caller, tabId);
    const url = new URL(browser.runtime.getURL('/dashboard.html'));
    url.hash = `#/policy/${id}/${encodeURIComponent(clause)}`;
    await browser.tabs.create({ url: url.href });
  },

  async policyText({ tabId }, caller) {
    const { state } = await tabReportOf(await ownTab(caller, tabId));
    if (state.status !== 'ready' || state.report.policy.status !== 'read') return { text: null };
    const { policy } = state.report;
    const url = policy.reading.url.replace(/#.*/, '');
    return { text: (await wordsOnScreen({ report: state.report, url, readAt: policy.readAt })) ?? null };
  },
} satisfies Partial<Handlers>;
