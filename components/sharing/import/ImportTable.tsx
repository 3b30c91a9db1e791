import { useId, useState } from 'react';
import { useWords } from '../../i18n';
import { Button, Disclosure } from '../../ui';
import { ChoiceRows } from '../ChoiceRows';
import { RefusedRows } from '../RefusedRows';
import styles from '../Sharing.module.css';
import { type Chosen, chosenNotes, extrasOf, firstChoice, type ReadablePreview } from './choose-of';
import type { Existing } from './import-work';
import { ChangedRow, NoteRow, SameRows } from './NoteRows';

interface ImportTableProps {
  preview: ReadablePreview;
  existing: Existing;
  /** The name the citizen puts under what she shares. */
  ownName: string;
  onKeep: (chosen: ReturnType<typeof chosenNotes> & ReturnType<typeof extrasOf>) => void;
  onForget: () => void;
}

/** What a backup brings beside notes, taken or left as a whole. */
const EXTRAS = ['marks', 'views', 'policies'] as const;

/** What an import would do, row by row, to choose from: new, changed, the same, refused. */
export function ImportTable({ preview, existing, ownName, onKeep, onForget }: ImportTableProps) {
  const words = useWords();
  const id = useId();
  const [chosen, setChosen] = useState<Chosen>(() => firstChoice(preview, ownName));
  const [extras] = useState(() => extrasOf(preview, existing, ownName));
  const { added, changed, same, refused, author } = preview;
  const rows = changed.map((change) => ({ id: change.after.id, change }));
  const count =
    chosen.added.size +
    chosen.changed.size +
    EXTRAS.reduce((sum, part) => sum + (chosen[part] ? extras[part].length : 0), 0);
  const keep = () =>
    onKeep({
      ...chosenNotes(preview, chosen, ownName),
      marks: chosen.marks ? extras.marks : [],
      views: chosen.views ? extras.views : [],
      policies: chosen.policies ? extras.policies : [],
    });

  return (
    <section className={styles.card} aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {words('import_preview')}
      </h3>
      {author && <p dir="auto">{words('import_sender', { name: author })}</p>}
      <p>
        {words('import_counts', {
          added: added.length,
          changed: changed.length,
          same: same.length,
          refused: refused.length,
        })}
      </p>
      {added.some(({ creator }) => creator === undefined) && preview.format !== 'backup' && (
        <label className={styles.field}>
          {words('import_writer')}
          <input
            type="text"
            maxLength={200}
            value={chosen.writer}
            onChange={(event) => setChosen({ ...chosen, writer: event.target.value })}
          />
        </label>
      )}
      <ChoiceRows
        title={words('import_group_added')}
        rows={added}
        chosen={chosen.added}
        onChoose={(some) => setChosen({ ...chosen, added: some })}
        nameOf={({ site, body }) => `${site}: ${body.slice(0, 60)}`}
      >
        {(note) => <NoteRow note={note} />}
      </ChoiceRows>
      <ChoiceRows
        title={words('import_group_changed')}
        hint={words('import_changed_hint')}
        rows={rows}
        chosen={chosen.changed}
        onChoose={(some) => setChosen({ ...chosen, changed: some })}
        nameOf={({ change }) => `${change.after.site}: ${change.after.body.slice(0, 60)}`}
      >
        {({ change }) => <ChangedRow change={change} />}
      </ChoiceRows>
      {same.length > 0 && (
        <Disclosure lead={`${words('import_group_same')} (${same.length})`} hint={words('share_see')}>
          <SameRows notes={same} />
        </Disclosure>
      )}
      {EXTRAS.map(
        (part) =>
          extras[part].length > 0 && (
            <label key={part} className={styles.tick}>
              <input
                type="checkbox"
                checked={chosen[part]}
                onChange={(event) => setChosen({ ...chosen, [part]: event.target.checked })}
              />
              {words(`import_extra_${part}`, { count: extras[part].length })}
            </label>
          ),
      )}
      <RefusedRows refused={refused} />
      <div className={styles.bar}>
        {count > 0 || added.length + changed.length > 0 ? (
          <Button look="primary" disabled={count === 0} onClick={keep}>
            {words('import_chosen', { count })}
          </Button>
        ) : (
          <span>{words('import_nothing_new')}</span>
        )}
        <Button onClick={onForget}>{words('import_forget')}</Button>
      </div>
    </section>
  );
}
