import { type Answer, askBackground, type Payload } from '../../utils/extension';
import { newId } from '../notes/new-id';
import { type Asked, useAsked } from './use-asked';

/** Keeps what the citizen chose of an import, all or none. As all here, rejects with the end of a key `error_<reason>`. */
export const importNotes = ({ id = newId(), ...chosen }: Payload<'importNotes'>): Promise<Answer<'importNotes'>> =>
  askBackground('importNotes', { ...chosen, id });

/** Takes an import back; `left` counts notes changed by hand since, which stay. */
export const undoImport = (id: string): Promise<Answer<'undoImport'>> => askBackground('undoImport', { id });

/** The last import while it can be undone, live. */
export function useLastImport(): Asked<Answer<'lastImport'>> {
  return useAsked('lastImport', {}, ['notes']);
}

/** Holds coded notes for the dashboard to take, once. */
export const holdShared = (code: string): Promise<void> => askBackground('holdShared', { code });
export const takeShared = (): Promise<string | null> => askBackground('takeShared', {});
/** The coded notes that came with the address of the page in front, or of a tab's; null where none did. */
export const sharedHere = (tabId?: number): Promise<string | null> => askBackground('sharedHere', { tabId });
