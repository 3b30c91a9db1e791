import { useContext, useEffect, useState } from 'react';
import type { InterfaceWords } from '../i18n';
import { FirstLookContext, wordsOf } from './first-look';
import { settle } from './settle';

/** The interface's words for a language setting; `auto` follows the browser. Null until they are loaded. */
export function useWordsOf(setting: string | undefined): InterfaceWords | null {
  const first = useContext(FirstLookContext);
  const [spoken, setSpoken] = useState({ setting: first.settings?.locale, words: first.words ?? null });
  const loaded = spoken.words !== null && spoken.setting === setting;

  useEffect(() => {
    if (setting === undefined || loaded) return;
    let current = true;
    const load = wordsOf(setting).then((words) => current && setSpoken({ setting, words }));
    settle(load);
    return () => {
      current = false;
    };
  }, [setting, loaded]);

  return spoken.words;
}
