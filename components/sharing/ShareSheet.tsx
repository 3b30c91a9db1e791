import { useMemo, useState } from 'react';
import type { Note } from '../../utils/notes';
import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Button } from '../ui';
import { serverOf } from './intents';
import { LinkFacts } from './LinkFacts';
import { PassphraseField } from './PassphraseField';
import { PayloadAct } from './PayloadAct';
import { PayloadPreview } from './PayloadPreview';
import type { PayloadRequest } from './payload';
import { ServiceField } from './ServiceField';
import styles from './Sharing.module.css';
import { ALL_TICKED, TickList } from './TickList';
import { usePayload } from './use-payload';
import { viewerOf } from './viewer-of';
import { WayChoice } from './WayChoice';
import type { Way } from './ways';

/** What is remembered of the citizen for sharing. */
interface SharingSettings {
  author: string;
  viewer: string;
  mastodon: string;
}

interface ShareSheetProps extends SharingSettings {
  /** Keep the same list while it does not change: what is made of it is made anew for another one. */
  notes: readonly Note[];
  /** The site all of it is about. */
  site?: string;
  report?: Report;
  title: string;
  onSettings: (settings: Partial<SharingSettings>) => void;
}

/** Sharing without a server, on one page: what leaves, which way, how it looks, and then the one thing to press. */
export function ShareSheet({ notes, site, report, title, onSettings, ...settings }: ShareSheetProps) {
  const words = useWords();
  const [ticks, setTicks] = useState(ALL_TICKED);
  const [way, setWay] = useState<Way>(report || site ? 'page' : 'copy_markdown');
  const [author, setAuthor] = useState(settings.author);
  const [passphrase, setPassphrase] = useState('');
  const [at] = useState(() => new Date().toISOString());
  const [said, setSaid] = useState('');
  const { viewer, mastodon } = settings;

  const shared = useMemo(() => ({ notes, site, report, title }), [notes, site, report, title]);
  const request: PayloadRequest = useMemo(
    () => ({ way, shared, ticks, author, at, passphrase, viewer, mastodon }),
    [way, shared, ticks, author, at, passphrase, viewer, mastodon],
  );
  const made = usePayload(request);

  function choose(next: Way) {
    setSaid('');
    // A passphrase made for a file does not lock a link unasked.
    setPassphrase('');
    setWay(next);
  }

  return (
    <div className={styles.sheet}>
      <TickList
        ticks={ticks}
        onTick={setTicks}
        report={report !== undefined}
        author={author}
        onAuthor={setAuthor}
        onAuthorDone={() => author !== settings.author && onSettings({ author })}
      />
      <WayChoice shared={shared} way={way} onWay={choose} />
      {(way === 'locked' || way === 'link') && (
        <PassphraseField key={way} passphrase={passphrase} onUse={setPassphrase} optional={way === 'link'} />
      )}
      {way === 'link' && (
        <ServiceField
          label={words('share_viewer')}
          hint={words(viewer ? 'share_viewer_hint' : 'share_viewer_none')}
          wrong={words('share_viewer_wrong')}
          value={viewer}
          read={viewerOf}
          onSave={(kept) => onSettings({ viewer: kept })}
        />
      )}
      {way === 'mastodon' && (
        <ServiceField
          label={words('share_mastodon')}
          hint={words('share_mastodon_hint')}
          wrong={words('share_mastodon_wrong')}
          value={mastodon}
          read={(typed) => (typed.trim() === '' ? '' : serverOf(typed) || null)}
          onSave={(kept) => onSettings({ mastodon: kept })}
        />
      )}
      <section className={styles.step} aria-label={words('share_step_preview')}>
        <h2>{words('share_step_preview')}</h2>
        <p className={styles.hint} role="status">
          {made.status === 'ready' ? words('share_preview_exact') : words(`share_state_${made.status}`)}
          {made.status === 'failed' && ` ${sayFailure(words, made.reason)}`}
        </p>
        {made.status === 'failed' && way === 'link' && (
          <Button onClick={() => choose('json')}>{words('share_take_file')}</Button>
        )}
        {made.status === 'ready' && (
          <>
            <PayloadPreview payload={made.payload} />
            <LinkFacts payload={made.payload} />
          </>
        )}
      </section>
      <div className={styles.act}>
        {made.status === 'ready' && (
          <PayloadAct payload={made.payload} onSaid={setSaid} onFile={() => choose('json')} />
        )}
        <p role="status" className={styles.said}>
          {said}
        </p>
      </div>
    </div>
  );
}
