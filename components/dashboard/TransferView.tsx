import type { Note } from '../../utils/notes';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { ExportNotes, ImportNotes } from '../sharing';
import styles from './Dashboard.module.css';

interface TransferViewProps {
  notes: Note[];
  /** Notes in the trash: not new either. */
  trashed: Note[];
  add: (notes: Note[]) => Promise<{ added: number }>;
}

/** All notes out as a file, and notes from a file in: nothing passes through a server. */
export function TransferView({ notes, trashed, add }: TransferViewProps) {
  const words = useWords();
  return (
    <>
      <h1 className={styles.title}>{words('dashboard_transfer')}</h1>
      <h2 className={styles.subtitle}>{words('transfer_export')}</h2>
      <p className={styles.lead}>{words('transfer_export_line')}</p>
      <ExportNotes notes={notes} name="notes" />
      <h2 className={styles.subtitle}>{words('transfer_import')}</h2>
      <p className={styles.lead}>{words('transfer_import_line')}</p>
      <ImportNotes existing={[...notes, ...trashed]} add={add} sayFailure={(reason) => sayFailure(words, reason)} />
    </>
  );
}
