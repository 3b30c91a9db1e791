import { useCallback, useEffect, useState } from 'react';
import type { ImportReceipt } from '../../../utils/notes';
import { previewImport } from '../../../utils/sharing';
import { useWords } from '../../i18n';
import { sayFailure } from '../../report/say-failure';
import { StatusText } from '../../ui';
import { InputSource } from '../InputSource';
import styles from '../Sharing.module.css';
import { sayUnreadable } from '../say-refusal';
import type { ReadablePreview } from './choose-of';
import { ImportTable } from './ImportTable';
import type { Done, Existing, ImportWork } from './import-work';
import { keepChosen, undoDone } from './keep-chosen';
import { LastImport } from './LastImport';
import { PassphraseAsk } from './PassphraseAsk';
import { type Handed, type Lock, readCode, readFile, readText, unlock } from './read-shared';

interface ImportPanelProps {
  /** Null while not all of it has been read: nothing can be called new before. */
  existing: Existing | null;
  ownName: string;
  work: ImportWork;
  /** The last import that can be undone, of this or an earlier day. */
  last: ImportReceipt | null;
  /** The code of a link that was opened with the extension: shown at once. */
  code: string | null;
}

/** What is being looked at: nothing, something locked, text to be read, or what it holds. */
type Face =
  | { is: 'nothing' }
  | { is: 'locked'; lock: Lock; wrong: boolean; name: string }
  | { is: 'read'; text: string; name: string }
  | { is: 'shown'; preview: ReadablePreview; existing: Existing; name: string };

const NOTHING: Face = { is: 'nothing' };

/** Notes from elsewhere: looked at first, chosen from, kept as one, taken back as one. */
export function ImportPanel({ existing, ownName, work, last, code }: ImportPanelProps) {
  const words = useWords();
  const [face, setFace] = useState<Face>(NOTHING);
  const [said, setSaid] = useState('');
  const [done, setDone] = useState<Done | null>(null);

  const show = useCallback(
    (handed: Handed, name: string) => {
      setSaid(handed.status === 'unreadable' ? sayUnreadable(words, handed.reason) : '');
      if (handed.status === 'text') setFace({ is: 'read', text: handed.text, name });
      else setFace(handed.status === 'locked' ? { ...handed, is: 'locked', name } : NOTHING);
    },
    [words],
  );

  useEffect(() => {
    if (code !== null) readCode(code).then((handed) => show(handed, words('import_name_link')));
  }, [code, show, words]);

  useEffect(() => {
    if (face.is !== 'read' || existing === null) return;
    const preview = previewImport(face.text, existing.notes);
    if (preview.status === 'readable') setFace({ is: 'shown', preview, existing, name: face.name });
    else {
      setSaid(sayUnreadable(words, preview.reason));
      setFace(NOTHING);
    }
  }, [face, existing, words]);

  async function act(step: () => Promise<string>) {
    try {
      setSaid(await step());
    } catch (error) {
      setSaid(sayFailure(words, error instanceof Error ? error.message : 'unknown'));
    }
  }

  const keep = (chosen: Parameters<typeof keepChosen>[1], name: string) =>
    act(async () => {
      const kept = await keepChosen(work, chosen, name);
      setDone(kept);
      setFace(NOTHING);
      const told = words('import_kept', {
        added: kept.receipt?.added ?? 0,
        changed: kept.receipt?.changed ?? 0,
        other: kept.marks.length + kept.views.length + kept.policies.length,
      });
      return kept.full > 0 ? `${told} ${words('import_policies_full', { count: kept.full })}` : told;
    });

  const undo = (what: Done) =>
    act(async () => {
      const back = await undoDone(work, what);
      setDone(null);
      return words('import_undone', back);
    });

  return (
    <InputSource
      accept=".json,.jsonld,.age,.txt,application/json,application/ld+json,text/plain"
      pasteLabel={words('import_paste')}
      hint={words('import_drop')}
      onFile={async (file) => show(await readFile(file), file.name.slice(0, 200))}
      onText={async (text) => show(await readText(text), words('import_name_pasted'))}
    >
      {face.is === 'locked' && (
        <PassphraseAsk
          wrong={face.wrong}
          onTry={async (passphrase) => show(await unlock(face.lock, passphrase), face.name)}
          onForget={() => setFace(NOTHING)}
        />
      )}
      {face.is === 'read' && <StatusText>{words('dashboard_loading')}</StatusText>}
      {face.is === 'shown' && (
        <ImportTable
          preview={face.preview}
          existing={face.existing}
          ownName={ownName}
          onKeep={(chosen) => keep(chosen, face.name)}
          onForget={() => setFace(NOTHING)}
        />
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
      <LastImport done={done} last={last} onUndo={undo} />
    </InputSource>
  );
}
