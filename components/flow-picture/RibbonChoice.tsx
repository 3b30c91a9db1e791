import { useId } from 'react';
import type { DataFlows, FlowRibbon } from '../../utils/report';
import { useWords } from '../i18n';
import { EvidenceList } from '../report/EvidenceList';
import styles from './RibbonChoice.module.css';
import { sayRibbon } from './say-flows';

interface RibbonChoiceProps {
  flows: DataFlows;
  picked?: string;
  onPick: (ribbon: string) => void;
}

/** Every ribbon for the keyboard: one stop, arrows go from one to the next. Each is called by its sentence; the eye has the picture. */
export function RibbonChoice({ flows, picked, onPick }: RibbonChoiceProps) {
  const words = useWords();
  const name = useId();
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.hidden}>{words('flow_choose')}</legend>
      <div className={styles.dots}>
        {flows.ribbons.map((ribbon) => (
          <input
            key={ribbon.id}
            type="radio"
            name={name}
            className={styles.dot}
            checked={ribbon.id === picked}
            aria-label={sayRibbon(words, flows, ribbon)}
            onChange={() => onPick(ribbon.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What the ribbon in sight tells, and what was seen. */
export function RibbonSentence({ flows, ribbon }: { flows: DataFlows; ribbon: FlowRibbon }) {
  const words = useWords();
  return (
    <div className={styles.told} data-told={ribbon.id}>
      <p className={styles.sentence}>
        {words('flow_sentence', { sentence: sayRibbon(words, flows, ribbon), certainty: ribbon.certainty })}
      </p>
      <EvidenceList evidence={ribbon.evidence.slice(0, 3)} />
    </div>
  );
}
