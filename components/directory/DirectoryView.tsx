import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import type { Mark } from '../../utils/notes';
import { directoryToJson } from '../../utils/sharing';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { fileName } from '../sharing/file-name';
import { SaveLink } from '../sharing/SaveLink';
import { Button, StatusText } from '../ui';
import styles from './Directory.module.css';
import { DirectoryTable } from './DirectoryTable';
import { MarkForm } from './MarkForm';
import { MarkImport } from './MarkImport';
import type { MarkWork } from './mark-work';
import { marksBySite } from './marks-by-site';

interface DirectoryViewProps {
  marks: readonly Mark[];
  /** The name put under what she shares; empty: none. */
  author: string;
  work: MarkWork;
}

/** "This is a campaign site": what the citizen says herself and what others told her, each with whoever said it. */
export function DirectoryView({ marks, author, work }: DirectoryViewProps) {
  const words = useWords();
  const id = useId();
  const add = useRef<HTMLButtonElement>(null);
  const [wish, setWish] = useState('');
  const wanted = useDeferredValue(wish);
  const sites = useMemo(() => marksBySite(marks, wanted, words.locale), [marks, wanted, words.locale]);
  const [editing, setEditing] = useState<Mark | 'new' | null>(null);
  const [removed, setRemoved] = useState<Mark | null>(null);
  const [said, setSaid] = useState('');

  async function act(work: () => Promise<unknown>, done: string, next: Mark | null) {
    try {
      await work();
      setSaid(done);
      setRemoved(next);
    } catch (error) {
      setSaid(sayFailure(words, error instanceof Error ? error.message : 'unknown'));
    }
  }

  function close() {
    setEditing(null);
    add.current?.focus();
  }

  const remove = (mark: Mark) =>
    act(() => work.remove([mark.id]), words('directory_removed', { site: mark.site }), mark);
  const putBack = (mark: Mark) => act(() => work.add([mark]), words('directory_put_back', { site: mark.site }), null);

  return (
    <>
      <h1 className={styles.title}>{words('dashboard_directory')}</h1>
      <p className={styles.lead}>{words(marks.length === 0 ? 'directory_empty' : 'directory_lead')}</p>
      <div className={styles.bar}>
        <Button ref={add} look="primary" onClick={() => setEditing('new')}>
          {words('directory_add')}
        </Button>
        {marks.length > 0 && <ExportMarks marks={marks} author={author} onSaved={setSaid} />}
      </div>
      {editing && (
        <MarkForm
          key={editing === 'new' ? 'new' : editing.id}
          mark={editing === 'new' ? undefined : editing}
          onSave={async (draft) => {
            await work.save(draft);
            setSaid(words('directory_saved', { site: draft.site }));
            setRemoved(null);
          }}
          onClose={close}
        />
      )}
      <div className={styles.bar}>
        <StatusText>{said}</StatusText>
        {removed && <Button onClick={() => putBack(removed)}>{words('directory_undo')}</Button>}
      </div>
      {marks.length > 0 && (
        <>
          <label className={styles.filter} htmlFor={id}>
            {words('directory_filter')}
            <input id={id} type="search" value={wish} onChange={(event) => setWish(event.target.value)} />
          </label>
          <StatusText>{wanted && words('directory_found', { count: sites.length })}</StatusText>
          <DirectoryTable sites={sites} onChange={setEditing} onRemove={remove} />
        </>
      )}
      <h2 className={styles.subtitle}>{words('directory_import')}</h2>
      <p className={styles.lead}>{words('directory_import_line')}</p>
      <MarkImport existing={marks} ownName={author} work={work} />
    </>
  );
}

interface ExportMarksProps extends Pick<DirectoryViewProps, 'marks' | 'author'> {
  onSaved: (said: string) => void;
}

/** The directory as a file. What others said goes along under their names; the citizen's own, under hers where she gave one. */
function ExportMarks({ marks, author, onSaved }: ExportMarksProps) {
  const words = useWords();
  const file = useMemo(() => {
    const exportedAt = new Date().toISOString();
    const content = directoryToJson([...marks], { exportedAt, author: author || undefined });
    return { name: fileName('directory', 'json', exportedAt.slice(0, 10)), type: 'application/json', content };
  }, [marks, author]);
  return (
    <>
      <SaveLink file={file} onSaved={() => onSaved(words('share_saved', { name: file.name }))}>
        {words('directory_export', { count: marks.length })}
      </SaveLink>
      <span className={styles.day}>
        {author ? words('directory_export_name', { name: author }) : words('directory_export_no_name')}
      </span>
    </>
  );
}
