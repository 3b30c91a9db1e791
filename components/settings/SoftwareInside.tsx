import { useWords } from '../i18n';
import styles from './Settings.module.css';

/** A package inside the build, with the whole text of its licence. */
interface Part {
  name: string;
  version: string;
  licence: string;
  text: string;
}

interface SoftwareInsideProps {
  /** Null until they were asked for and read. */
  parts: readonly Part[] | null;
  onOpen: () => void;
}

/** Whose software Isoloir is made of. Its licences are shown as they were written, in their own language. */
export function SoftwareInside({ parts, onOpen }: SoftwareInsideProps) {
  const words = useWords();
  return (
    <details className={styles.inside} onToggle={({ currentTarget }) => currentTarget.open && onOpen()}>
      <summary>{words('options_software')}</summary>
      <ul lang="en" dir="ltr">
        {parts?.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>{`${name} ${version} – ${licence}`}</summary>
              <pre>{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}
