import { LIMITS } from '../limits';
import type { PageRequest } from '../page-facts';
import { fold } from './fold';
import { unclobbered } from './unclobbered';

/** Entries looked at: a browser keeps 250 unless the page asks for more. */
const ENTRIES = 1500;

/** Hosts that the page's document has contacted, as the browser's resource timing tells them: host names alone, no address, no time. */
export function readRequests(document: Document): PageRequest[] {
  const timing = unclobbered(document, 'defaultView')?.performance;
  if (typeof timing?.getEntriesByType !== 'function') return [];
  const hosts = new Map<string, Set<string>>();
  for (const entry of timing.getEntriesByType('resource').slice(0, ENTRIES)) {
    const host = hostOf(entry.name);
    if (host === '') continue;
    const by = hosts.get(host) ?? new Set();
    if (!hosts.has(host) && hosts.size >= LIMITS.hosts) break;
    hosts.set(host, by);
    if (by.size < LIMITS.initiators && 'initiatorType' in entry)
      by.add(fold(String(entry.initiatorType), 20) || 'other');
  }
  return [...hosts].map(([host, by]) => ({ host, by: [...by] }));
}

function hostOf(address: string): string {
  const hostname = /^(?:https?|wss?):/i.test(address) ? (URL.parse(address)?.hostname ?? '') : '';
  return hostname.length <= LIMITS.host ? hostname : '';
}
