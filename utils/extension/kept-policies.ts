import { browser } from 'wxt/browser';
import { KeptSummary, type KeptText, openPolicies, type PoliciesDb, type ReadVersion } from '../changes';
import { readPolicy } from '../report';

let opening: Promise<PoliciesDb> | undefined;

/** The policies the citizen kept, opened once; a database that could not be opened is tried again next time. */
export function keptPolicies(): Promise<PoliciesDb> {
  opening ??= openPolicies().catch((error) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** A text with what it answers by today's rules. */
export function readVersion(text: KeptText): ReadVersion {
  return { passages: text.passages, reading: readPolicy(text) };
}

/** Version of this extension: what reads texts now. */
export function readerNow(): string {
  return browser.runtime.getManifest().version;
}

/** A version as it stands in a list. */
export function summaryOf(policy: KeptSummary): KeptSummary {
  return KeptSummary.parse(policy);
}
