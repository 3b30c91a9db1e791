import { useId, useMemo } from 'react';
import { qrOf } from '../../utils/sharing';
import { useWords } from '../i18n';
import { MutedText } from '../ui';
import styles from './QrCode.module.css';

/** What a code may be of, and the messages that say so: its name, what it holds, why there is none. */
const SAYS = {
  link: ['qr_title', 'qr_description', 'qr_too_long'],
  secret: ['sync_qr_title', 'sync_qr_description', 'sync_qr_too_long'],
} as const;

/** A QR code, black on white in every colour scheme: readers of codes expect it. What is too long for one says so. */
export function QrCode({ text, of = 'link' }: { text: string; of?: keyof typeof SAYS }) {
  const words = useWords();
  const id = useId();
  const qr = useMemo(() => qrOf(text), [text]);
  const [title, description, tooLong] = SAYS[of];
  if (!qr) return <MutedText>{words(tooLong)}</MutedText>;
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
      shapeRendering="crispEdges"
    >
      <title id={`${id}-title`}>{words(title)}</title>
      <desc id={`${id}-description`}>{words(description)}</desc>
      <rect width={qr.size} height={qr.size} fill="#fff" />
      <path d={qr.path} fill="#000" />
    </svg>
  );
}
