import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { loadMessages } from '../../utils/extension';
import { createWords, type InterfaceWords, pickLocale } from '../i18n';
import { settle } from './settle';

/** The interface's words for a language setting; `auto` follows the browser. Null until they are loaded. */
export function useWordsOf(setting: string | undefined): InterfaceWords | null {
  const [words, setWords] = useState<InterfaceWords | null>(null);

  useEffect(() => {
    if (setting === undefined) return;
    let current = true;
    const reader = setting === 'auto' ? browser.i18n.getUILanguage() : setting;
    const locale = pickLocale(reader);
    const load = loadMessages(locale).then((messages) => {
      if (current) setWords(() => createWords(locale, messages, { reader }));
    });
    settle(load);
    return () => {
      current = false;
    };
  }, [setting]);

  return words;
}
