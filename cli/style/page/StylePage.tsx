import { useEffect, useState } from 'react';
import { WordsProvider } from '../../../components/i18n';
import { SAMPLES } from '../samples';
import { applyLook, type Look, readLook, writeLook } from './look';
import styles from './StylePage.module.css';
import { Switches } from './Switches';
import { WORDS_BY_LANG } from './words-by-lang';

const LANGS = [...WORDS_BY_LANG.keys()].sort();
const lookNow = () => readLook(location.hash, LANGS);

/** Every component in every state, under one set of switches. */
export function StylePage() {
  const [look, setLook] = useState<Look>(lookNow);
  const words = WORDS_BY_LANG.get(look.lang);
  useEffect(() => applyLook(look, document.documentElement), [look]);
  useEffect(() => {
    const follow = () => setLook(lookNow());
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  if (!words) return null;
  return (
    <WordsProvider words={words}>
      <Switches look={look} langs={LANGS} onLook={(next) => location.replace(writeLook(next))} />
      <main className={styles.main}>
        {Object.entries(SAMPLES).map(([name, states]) =>
          look.only && look.only !== name ? null : (
            <section key={name} className={styles.part} aria-labelledby={`part-${name.replaceAll(' ', '-')}`}>
              <h2 id={`part-${name.replaceAll(' ', '-')}`} lang="en">
                <a href={writeLook({ ...look, only: look.only ? '' : name })}>{name}</a>
              </h2>
              <div className={styles.states}>
                {Object.entries(states).map(([state, sample]) => (
                  <div key={state} className={styles.state}>
                    <h3 className={styles.name} lang="en">
                      {state}
                    </h3>
                    <div className={styles.sample}>{sample}</div>
                  </div>
                ))}
              </div>
            </section>
          ),
        )}
      </main>
    </WordsProvider>
  );
}
