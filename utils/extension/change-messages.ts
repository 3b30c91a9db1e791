import { browser } from 'wxt/browser';
import {
  answeredOtherwise,
  type KeptPolicy,
  type KeptText,
  PoliciesUnavailable,
  type PolicyDraft,
  type Reread,
} from '../changes';
import { readPolicy } from '../report';
import { type Handlers, Refused } from './answer-messages';
import { compareTexts, keptHere } from './kept-here';
import { keptPolicies, readerNow, summaryOf } from './kept-policies';
import { letGoOnDisk } from './let-go-on-disk';
import { tellGone } from './look-after-sync';
import { ownTab } from './own-tab';
import { policyOnScreen, wordsToKeep } from './policy-on-screen';
import { refusePrivate } from './private-window';
import { readDocument } from './read-document';
import { mayRead } from './read-permission';
import { tellViews } from './tell-views';

/** What views may do with kept policies. A frame in a page keeps its own tab's policy and hears of that one only. */
export const changeMessages = {
  async keepPolicy({ tabId }, caller) {
    const id = await ownTab(caller, tabId);
    if (caller.incognito || (await browser.tabs.get(id)).incognito) throw new Refused('private_window');
    const policy = await policyOnScreen(id);
    const words = policy && (await wordsToKeep(policy));
    if (!policy || !words) throw new Refused('policy_not_read');
    await keep({ site: policy.site, url: policy.url, ...words });
    return keptHere(policy);
  },

  async policyChanges({ tabId }, caller) {
    return keptHere(await policyOnScreen(await ownTab(caller, tabId)));
  },

  async keptPolicies() {
    const { policies, unreadable } = await (await keptPolicies()).all();
    return { policies: policies.map(summaryOf), unreadable };
  },

  async keptVersions({ after = '', limit }) {
    const db = await keptPolicies();
    const ids = (await db.ids()).filter((id) => id > after).sort();
    const taken = ids.slice(0, limit);
    const versions = await Promise.all(taken.map((id) => db.read(id).catch(skipUnreadable)));
    return { versions: versions.filter((it) => it !== undefined), ...(ids.length > limit && { next: taken.at(-1) }) };
  },

  async addVersions({ versions }, caller) {
    await refusePrivate(caller);
    const db = await keptPolicies();
    const before = new Set(await db.ids());
    const added: string[] = [];
    let full = 0;
    for (const { policy, text } of versions) {
      if (before.has(policy.id)) continue;
      if (await db.add(policy, text)) added.push(policy.id);
      else full += 1;
    }
    await tellViews({ changed: 'policies' });
    return { added, full };
  },

  async compareKept({ before, after }) {
    const db = await keptPolicies();
    const [one, two] = await Promise.all([db.read(before), db.read(after)]);
    return {
      before: summaryOf(one.policy),
      after: summaryOf(two.policy),
      changes: compareTexts(one.text, two.text),
      relearned: answeredOtherwise(one.policy.answers, readPolicy(one.text)).length,
    };
  },

  async rereadPolicy({ url, keep: keepIt = false }, { incognito, tabId }) {
    if (incognito) throw new Refused('private_window');
    const db = await keptPolicies();
    const newest = (await db.ofAddress(url)).at(-1);
    if (!newest) throw new Refused('policies_not_found');
    if (!(await mayRead(url))) return { status: 'not-allowed', host: new URL(url).hostname };
    return reread(newest, tabId, keepIt);
  },

  async forgetPolicy({ ids }) {
    await tellGone(ids.map((id) => ({ kind: 'policy', id })));
    await (await keptPolicies()).forget(ids);
    letGoOnDisk();
    await tellViews({ changed: 'policies' });
  },
} satisfies Partial<Handlers>;

/** One that cannot be read loses no other; a database that cannot be reached does. */
function skipUnreadable(error: unknown): undefined {
  if (error instanceof PoliciesUnavailable && /^policies_(broken|not_found)$/.test(error.reason)) return undefined;
  throw error;
}

/** Asks a kept address anew, on its own behalf: a public one may not lead to a private one. */
async function reread(newest: KeptPolicy, tabId = -1, keepIt: boolean): Promise<Reread> {
  const { url, site } = newest;
  const link = { kind: 'policy' as const, url, text: '', score: 0, why: [] };
  const { tried, text } = await readDocument(link, { tabId, url });
  if (tried.outcome === 'offline') return { status: 'offline' };
  if (tried.outcome !== 'read' || !text || tried.readAt === undefined) {
    return { status: 'unreadable', reason: tried.reason ?? 'internal' };
  }
  const { readAt } = tried;
  const db = await keptPolicies();
  const changes = compareTexts((await db.read(newest.id)).text, text);
  if (changes.same) await db.markSeen(newest.id, readAt);
  const added = keepIt && (await keep({ site, url, readAt, text }));
  if (changes.same) await tellViews({ changed: 'policies' });
  const otherReader = newest.reader !== readerNow();
  return { status: 'read', readAt, kept: summaryOf(newest), changes, otherReader, added };
}

/** Keeps a text with what it answers today. Tells whether it became a version of its own. */
async function keep({ site, url, readAt, text }: Pick<PolicyDraft, 'site' | 'url' | 'readAt'> & { text: KeptText }) {
  const { language, answers, title } = readPolicy(text);
  const draft: PolicyDraft = {
    site,
    url,
    readAt,
    title,
    language: language.lang,
    reader: readerNow(),
    answers: answers.map(({ clause, answer, quotes }) => ({ clause, answer, quotes })),
    text,
  };
  const { added } = await (await keptPolicies()).keep(draft, new Date());
  await tellViews({ changed: 'policies' });
  return added;
}
