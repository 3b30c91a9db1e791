import { useId } from 'react';
import { useWords } from '../i18n';
import styles from './Sharing.module.css';
import { fits, type Shared, WAYS, type Way } from './ways';

interface WayChoiceProps {
  shared: Shared;
  way: Way;
  onWay: (way: Way) => void;
}

/** Groups in the order they are offered. */
const GROUPS = ['file', 'copy', 'link', 'send'] as const;

/** In which form, and which way: each says in a line what it is good for. */
export function WayChoice({ shared, way, onWay }: WayChoiceProps) {
  const words = useWords();
  const name = useId();
  const device = typeof navigator.share === 'function';
  return (
    <fieldset className={styles.step}>
      <legend>{words('share_step_how')}</legend>
      <div className={styles.groups}>
        {GROUPS.map((group) => (
          <fieldset key={group} className={styles.ways}>
            <legend>{words(`share_group_${group}`)}</legend>
            {WAYS[group]
              .filter((one) => fits(one, shared, device))
              .map((one) => (
                <label key={one} className={styles.tick}>
                  <input type="radio" name={name} checked={way === one} onChange={() => onWay(one)} />
                  {words(`share_way_${one}`)}
                </label>
              ))}
          </fieldset>
        ))}
      </div>
      <p className={styles.hint} role="status">
        {words(`share_hint_${way}`)}
      </p>
    </fieldset>
  );
}
