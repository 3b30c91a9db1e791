import type { DataFlows } from '../../utils/report';
import { useWords } from '../i18n';
import drawing from './FlowDrawing.module.css';
import styles from './FlowPicture.module.css';
import { DASHES, LOOKS, lookOf } from './looks';

/** The looks that this picture has, each with what it stands for. For the eye alone: who hears the picture has its sentences. */
export function FlowLegend({ flows }: { flows: DataFlows }) {
  const words = useWords();
  const met = new Set(flows.ribbons.map(({ kind }) => lookOf(kind)));
  return (
    <ul className={styles.legend} aria-hidden="true">
      {LOOKS.filter((look) => met.has(look)).map((look) => (
        <li key={look}>
          <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
            <path
              d="M0 4H22"
              strokeWidth={look === 'typed' ? 7 : 4.5}
              className={`${drawing.band} ${drawing[look]}`}
              strokeDasharray={DASHES[look]}
            />
          </svg>
          {words(`flow_style_${look}`)}
        </li>
      ))}
    </ul>
  );
}
