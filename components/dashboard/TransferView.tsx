import type { ImportReceipt } from '../../utils/notes';
import { useWords } from '../i18n';
import type { Library } from '../notes/library';
import { BackupMaker, type Existing, ExportAll, ImportPanel, type ImportWork } from '../sharing';
import styles from './Dashboard.module.css';

interface TransferViewProps {
  library: Library;
  /** Null until known. */
  existing: Existing | null;
  author: string;
  work: ImportWork;
  /** Everything there is as a backup's text. */
  writeBackup: Parameters<typeof BackupMaker>[0]['write'];
  onBackup: (seq: number) => Promise<void>;
  last: ImportReceipt | null;
  /** The code of a link that is to be opened. */
  code: string | null;
}

/** Notes out as files, and notes from elsewhere in: nothing passes through a server. */
export function TransferView({
  library,
  existing,
  author,
  work,
  writeBackup,
  onBackup,
  last,
  code,
}: TransferViewProps) {
  const words = useWords();
  const { notes, complete, seq } = library;
  const importing = (
    <section>
      <h2 className={styles.subtitle}>{words('transfer_import')}</h2>
      <p className={styles.lead}>{words('transfer_import_line')}</p>
      <ImportPanel existing={existing} ownName={author} work={work} last={last} code={code} />
    </section>
  );
  return (
    <>
      <h1 className={styles.title}>{words('dashboard_transfer')}</h1>
      {/* A link that was opened comes first: it is what she came for. */}
      {code !== null && importing}
      <h2 className={styles.subtitle}>{words('backup_title')}</h2>
      <p className={styles.lead}>{words('backup_line')}</p>
      <BackupMaker complete={complete} write={writeBackup} onMade={() => onBackup(seq)} />
      <h2 className={styles.subtitle}>{words('transfer_export')}</h2>
      <p className={styles.lead}>{words('transfer_export_line')}</p>
      <ExportAll notes={notes} author={author} complete={complete} />
      {code === null && importing}
    </>
  );
}
