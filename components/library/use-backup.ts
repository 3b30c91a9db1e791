import { useState } from 'react';
import { backupToJson } from '../../utils/sharing';
import { useWords } from '../i18n';
import type { Library } from '../notes';
import { sayFailure } from '../report/say-failure';
import type { SafetyWork } from './safety';
import { jsonFile, saveFile } from './save-file';

export interface Backup {
  /** Only a whole library makes a backup. */
  ready: boolean;
  busy: boolean;
  /** What came of it, in words. */
  said: string;
  /** Writes everything to one file; `done`: what to say then. */
  make: (done: string) => Promise<void>;
}

/** Everything the citizen has as one file, remembered as the last backup once it was handed over. */
export function useBackup(
  library: Pick<Library, 'notes' | 'trash' | 'seq' | 'complete'>,
  { readRest, backupMade }: Pick<SafetyWork, 'readRest' | 'backupMade'>,
): Backup {
  const words = useWords();
  const [state, setState] = useState({ busy: false, said: '' });

  async function make(done: string) {
    const { notes, trash, seq } = library;
    setState({ busy: true, said: '' });
    try {
      const { policies, ...rest } = await readRest();
      const all = { ...rest, policies: policies ?? [], notes: [...notes, ...trash] };
      const exportedAt = new Date().toISOString();
      saveFile(jsonFile('backup', backupToJson({ ...all, exportedAt, seq }), exportedAt));
      await backupMade(seq);
      setState({ busy: false, said: policies ? done : `${done} ${words('backup_without_policies')}` });
    } catch (error) {
      setState({ busy: false, said: sayFailure(words, error instanceof Error ? error.message : 'unknown') });
    }
  }

  return { ready: library.complete, make, ...state };
}
