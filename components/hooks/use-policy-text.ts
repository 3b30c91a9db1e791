import { useAsked } from './use-asked';

/** The report of a tab and the text of its policy, for a page of ours; asks again when the report changes. */
export function usePolicyText(tabId: number) {
  const tab = useAsked('getReport', { tabId }, ['report']);
  const text = useAsked('policyText', { tabId }, ['report']);
  return { tab, text };
}
