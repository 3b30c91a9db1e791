import { useEffect, useMemo, useState } from 'react';
import { inertMarkup } from '../../utils/evidence';
import { useWords } from '../i18n';
import { Button, Disclosure } from '../ui';
import type { Payload } from './payload';
import styles from './Sharing.module.css';

/** Characters of a text that are shown before the rest is asked for: more would make the view slow, not the sharing. */
const SHOWN = 50_000;

/** Exactly what leaves, to be read before it does: the very text, page, picture, and the names around them. */
export function PayloadPreview({ payload }: { payload: Payload }) {
  const words = useWords();
  const { way, text, readable, html, title, file, picture, code, address, locked } = payload;
  return (
    <div className={styles.preview}>
      {file && <p className={styles.hint}>{words('share_preview_file', { name: file.name })}</p>}
      {title && (
        <p className={styles.hint} dir="auto">
          {words('share_preview_title', { title })}
        </p>
      )}
      {picture && <PictureOf picture={picture} alt={text} />}
      {html && <Markup html={html} title={words('share_preview_rendered')} />}
      {(locked || code) && (
        <p className={styles.hint}>{words(locked ? 'share_preview_locked' : 'share_preview_packed')}</p>
      )}
      {readable && <Exact text={readable} label={words('share_preview_readable')} />}
      {way === 'page' || readable ? (
        <Disclosure lead={words('share_preview_source')} hint={words('share_see')}>
          <Exact text={text} label={words('share_preview_text')} />
        </Disclosure>
      ) : (
        <Exact text={text} label={words('share_preview_text')} />
      )}
      {code && (
        <Disclosure lead={words(address ? 'share_preview_address' : 'share_preview_code')} hint={words('share_see')}>
          <Exact text={address ?? code} label={words(address ? 'share_preview_address' : 'share_preview_code')} />
        </Disclosure>
      )}
    </div>
  );
}

/** A text as it is, line for line; a long one in two steps. */
function Exact({ text, label }: { text: string; label: string }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const more = all ? 0 : Math.max(0, text.length - SHOWN);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so by keyboard. */}
      <section className={styles.exact} tabIndex={0} aria-label={label}>
        <pre dir="auto">{more > 0 ? text.slice(0, SHOWN) : text}</pre>
      </section>
      {more > 0 && <Button onClick={() => setAll(true)}>{words('share_preview_more', { count: more })}</Button>}
    </>
  );
}

/** Our own markup as a reader will see it: no script, no form, nothing loaded, nowhere to go. */
function Markup({ html, title }: { html: string; title: string }) {
  const markup = useMemo(() => inertMarkup(html), [html]);
  return <iframe className={styles.page} title={title} sandbox="" srcDoc={markup} />;
}

function PictureOf({ picture, alt }: { picture: Blob; alt: string }) {
  const [src, setSrc] = useState<string>();
  useEffect(() => {
    const address = URL.createObjectURL(picture);
    setSrc(address);
    return () => URL.revokeObjectURL(address);
  }, [picture]);
  return <img className={styles.picture} src={src} alt={alt} />;
}
