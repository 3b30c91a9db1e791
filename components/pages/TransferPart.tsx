import { useEffect, useMemo, useRef, useState } from 'react';
import { backupToJson } from '../../utils/sharing';
import { TransferView } from '../dashboard/TransferView';
import {
  addKept,
  backupMade,
  importMarks,
  importNotes,
  readAllKept,
  readAllVersions,
  removeKept,
  removeMarks,
  removeView,
  saveView,
  takeShared,
  undoImport,
  useDirectory,
  useKeptPolicies,
  useLastImport,
  useSavedViews,
  useSettings,
} from '../hooks';
import type { Library } from '../notes/library';

const work = {
  keepNotes: importNotes,
  undoNotes: undoImport,
  keepMarks: importMarks,
  removeMarks,
  keepView: saveView,
  removeView,
  keepPolicies: addKept,
  removePolicies: removeKept,
};

const NONE: { id: string }[] = [];

/** All notes out as files, and notes from elsewhere in. */
export function TransferPart({ library }: { library: Library }) {
  const { notes, trash, complete, seq } = library;
  const { value: marks } = useDirectory();
  const { value: views } = useSavedViews();
  const kept = useKeptPolicies();
  const policies = kept.value?.policies ?? (kept.failed === null ? null : NONE);
  const { value: last } = useLastImport();
  const { value: settings } = useSettings();
  const code = useSharedCode();
  const existing = useMemo(
    () =>
      complete && marks && views && policies
        ? { notes: [...notes, ...trash], marks, views, policies: policies.map(({ id }) => id) }
        : null,
    [complete, notes, trash, marks, views, policies],
  );

  async function writeBackup(exportedAt: string) {
    const [versions, policies] = await Promise.all([readAllVersions(), readAllKept()]);
    const text = backupToJson({
      notes: existing?.notes ?? [],
      versions,
      views: views ?? [],
      marks: marks ?? [],
      policies: policies ?? [],
      exportedAt,
      seq,
    });
    return { text, whole: policies !== null };
  }

  return (
    <TransferView
      library={{ ...library, complete: existing !== null }}
      existing={existing}
      author={settings?.author ?? ''}
      work={work}
      writeBackup={writeBackup}
      onBackup={backupMade}
      last={last}
      code={code}
    />
  );
}

/** Notes that came with a link and were held for this view; they are handed out once. */
function useSharedCode(): string | null {
  const [code, setCode] = useState<string | null>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current) return;
    asked.current = true;
    // A link that cannot be fetched any more is pasted again.
    takeShared().then(setCode, () => {});
  }, []);
  return code;
}
