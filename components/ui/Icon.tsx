import styles from './Icon.module.css';
import { ICONS, type IconName, MIRRORED } from './icons';

export type { IconName } from './icons';

/** Decoration only: the words beside it, or the button's name, say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      className={`${styles.icon} ${MIRRORED.has(name) ? styles.mirrored : ''}`}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d={ICONS[name]} strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
