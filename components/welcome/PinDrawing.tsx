import styles from './PinDrawing.module.css';

/** Browsers whose buttons stand in different places. */
export type PinPlace = 'chrome' | 'edge' | 'firefox' | 'android';

/** What is pressed second, in the row of the extension. */
const SECOND: Record<Exclude<PinPlace, 'android'>, string> = {
  chrome: 'M5.5 2.5h5L10 6.5l2 2.5H4l2-2.5zM8 9v5',
  edge: 'M1.5 8C3.5 5 5.7 3.8 8 3.8S12.5 5 14.5 8c-2 3-4.2 4.2-6.5 4.2S3.5 11 1.5 8zM6.2 8a1.8 1.8 0 1 0 3.6 0 1.8 1.8 0 1 0-3.6 0',
  firefox:
    'M5.8 8a2.2 2.2 0 1 0 4.4 0 2.2 2.2 0 1 0-4.4 0M8 2v2M8 12v2M2 8h2M12 8h2M3.8 3.8l1.4 1.4M10.8 10.8l1.4 1.4M12.2 3.8l-1.4 1.4M5.2 10.8l-1.4 1.4',
};
const PUZZLE = 'M6 4V3.5a1.5 1.5 0 0 1 3 0V4h3v3.2h.6a1.5 1.5 0 0 1 0 3H12V13H4v-2.8h-.6a1.5 1.5 0 0 1 0-3H4V4z';
const DOTS = 'M8 3v.1M8 8v.1M8 13v.1';

/** Where the button is: pressed first, pressed second. Drawn, for a picture of one browser's day would be wrong the next; words say it too. */
export function PinDrawing({ place }: { place: PinPlace }) {
  const [first, second] = place === 'android' ? [DOTS, PUZZLE] : [PUZZLE, SECOND[place]];
  return (
    <svg className={styles.drawing} viewBox="0 0 168 72" aria-hidden="true">
      <rect x="0.5" y="0.5" width="167" height="27" rx="6" className={styles.bar} />
      <rect x="8" y="7" width="116" height="14" rx="7" className={styles.field} />
      <circle cx="144" cy="14" r="11" className={styles.ring} />
      <path d={first} transform="translate(136 6)" className={styles.pen} />
      <rect x="48.5" y="34.5" width="119" height="37" rx="6" className={styles.menu} />
      <g transform="translate(58 45) scale(0.5)" className={styles.mark}>
        <rect x="2" y="2" width="28" height="4" rx="2" />
        <path d="M3 8h9.6C12.4 15 10.4 23 6.4 30H3z" />
        <path d="M29 8h-9.6C19.6 15 21.6 23 25.6 30H29z" />
        <circle cx="16" cy="17" r="2.6" />
        <rect x="13.6" y="21.4" width="4.8" height="8.6" rx="1" />
      </g>
      <rect x="82" y="50" width="42" height="6" rx="3" className={styles.field} />
      <circle cx="144" cy="53" r="11" className={styles.ring} />
      <path d={second} transform="translate(136 45)" className={styles.pen} />
    </svg>
  );
}
