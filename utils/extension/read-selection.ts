import * as z from 'zod/mini';
import { Selected } from './note-contract';
import { orderAnchor } from './order-anchor';

/** The words selected in a tab's page, as they can be found again; null where nothing is, or the page may not be read. */
export async function readSelection(tabId: number): Promise<Selected | null> {
  try {
    return z.nullable(Selected).parse(await orderAnchor(tabId, { order: 'selection' }));
  } catch {
    return null;
  }
}
