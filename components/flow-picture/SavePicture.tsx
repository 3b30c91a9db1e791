import { useState } from 'react';
import type { DataFlows, Report } from '../../utils/report';
import { useWords } from '../i18n';
import { Button, StatusText } from '../ui';
import { drawPng } from './draw-png';
import styles from './FlowPicture.module.css';
import { writeSvg } from './write-svg';

/** How long a file stays readable after its download began, in milliseconds. */
const KEPT = 60_000;

/** The picture as a file: made here, kept by the reader, sent nowhere. */
export function SavePicture({ flows, report }: { flows: DataFlows; report: Pick<Report, 'site' | 'readAt'> }) {
  const words = useWords();
  const [failed, setFailed] = useState(false);

  async function save(type: 'svg' | 'png') {
    try {
      const picture = writeSvg(flows, report, words);
      const file = type === 'png' ? await drawPng(picture) : new Blob([picture.svg], { type: 'image/svg+xml' });
      download(file, `isoloir-${report.site}-${report.readAt.slice(0, 10)}.${type}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }

  return (
    <div className={styles.save}>
      <Button onClick={() => save('svg')}>{words('flow_save_svg')}</Button>
      <Button onClick={() => save('png')}>{words('flow_save_png')}</Button>
      <StatusText>{failed && words('flow_save_failed')}</StatusText>
    </div>
  );
}

function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
}
