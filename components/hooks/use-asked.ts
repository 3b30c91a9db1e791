import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type Answer,
  askBackground,
  type Changed,
  type MessageName,
  onChanged,
  type Payload,
} from '../../utils/extension';

/** What the background answered last. The old answer stays while a new one is on its way. */
export interface Asked<T> {
  value: T | null;
  /** Why the last question failed: the end of a key `error_<reason>`. */
  failed: string | null;
  again: () => void;
  /** Shows what the background answered to something else. A question still on its way is asked anew: either may be the newer one. */
  put: (value: T) => void;
}

/** Asks the background, and asks again whenever it says that one of `about` changed. A null payload asks nothing. */
export function useAsked<N extends MessageName>(
  name: N,
  payload: Payload<N> | null,
  about: Changed['changed'][],
): Asked<Answer<N>> {
  const [value, setValue] = useState<Answer<N> | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const turn = useRef(0);
  const underWay = useRef(0);
  const question = JSON.stringify(payload);
  const subjects = about.join(' ');

  const again = useCallback(() => {
    const asked: Payload<N> | null = JSON.parse(question);
    if (asked === null) return;
    turn.current += 1;
    underWay.current += 1;
    const mine = turn.current;
    askBackground(name, asked)
      .then(
        (answer) => {
          // A late answer never replaces a newer one.
          if (mine !== turn.current) return;
          setValue(() => answer);
          setFailed(null);
        },
        (error: unknown) => mine === turn.current && setFailed(error instanceof Error ? error.message : 'unknown'),
      )
      .finally(() => {
        underWay.current -= 1;
      });
  }, [name, question]);

  const put = useCallback(
    (newer: Answer<N>) => {
      turn.current += 1;
      setValue(() => newer);
      setFailed(null);
      if (underWay.current > 0) again();
    },
    [again],
  );

  useEffect(() => {
    again();
    const stop = onChanged(({ changed }) => subjects.split(' ').includes(changed) && again());
    return () => {
      turn.current += 1;
      stop();
    };
  }, [again, subjects]);

  return { value, failed, again, put };
}
