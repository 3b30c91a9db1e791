import { useEffect, useState } from 'react';
import { primaryLanguage, useWords } from '../i18n';
import { Button, SmallText } from '../ui';
import styles from './QuoteBlock.module.css';
import { type BrowserTranslator, browserTranslator, canTranslate, translateWithBrowser } from './translator';

type State = { is: 'offered' | 'working' | 'failed' } | { is: 'loading'; share: number } | { is: 'done'; text: string };

/**
 * Under a quote in a language that the reader does not read: the offer that her browser translate it, where it can. Never by itself,
 * always under the original, and nothing of it leaves the device by us.
 */
export function QuoteTranslation({ text, lang }: { text: string; lang: string }) {
  const { reader } = useWords();
  const [sourceLanguage, targetLanguage] = [primaryLanguage(lang), primaryLanguage(reader)];
  const translator = browserTranslator();
  const [can, setCan] = useState(false);
  useEffect(() => {
    if (!translator || sourceLanguage === targetLanguage) return;
    let current = true;
    canTranslate(translator, { sourceLanguage, targetLanguage }).then((answer) => current && setCan(answer));
    return () => {
      current = false;
    };
  }, [translator, sourceLanguage, targetLanguage]);
  if (!translator || !can) return null;
  return <Offer translator={translator} pair={{ sourceLanguage, targetLanguage }} text={text} />;
}

interface OfferProps {
  translator: BrowserTranslator;
  pair: { sourceLanguage: string; targetLanguage: string };
  text: string;
}

function Offer({ translator, pair, text }: OfferProps) {
  const words = useWords();
  const [state, setState] = useState<State>({ is: 'offered' });

  function translate() {
    setState({ is: 'working' });
    translateWithBrowser(translator, pair, text, (share) => setState({ is: 'loading', share })).then(
      (translated) => setState({ is: 'done', text: translated }),
      () => setState({ is: 'failed' }),
    );
  }

  return (
    <div className={styles.translation}>
      {(state.is === 'offered' || state.is === 'failed') && (
        <Button look="quiet" onClick={translate}>
          {words('translate_quote')}
        </Button>
      )}
      <div role="status">
        {state.is === 'working' && <SmallText>{words('translate_working')}</SmallText>}
        {state.is === 'loading' && <SmallText>{words('translate_loading', { share: state.share })}</SmallText>}
        {state.is === 'failed' && <SmallText>{words('translate_failed')}</SmallText>}
        {state.is === 'done' && (
          <>
            <p className={styles.translated} lang={pair.targetLanguage} dir="auto">
              {state.text}
            </p>
            <SmallText>{words('translate_by')}</SmallText>
          </>
        )}
      </div>
    </div>
  );
}
