import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../i18n';
import { Button, MutedText, SmallText, StatusText } from '../ui';
import styles from './PointAtPolicy.module.css';
import { sayFailure } from './say-failure';

/** A link of the page that it could be. */
export interface PolicyChoice {
  url: string;
  text: string;
}

/** How the citizen says which text is the policy. Both reject with a reason, the end of a key `error_<reason>`. */
export interface Pointing {
  /** Links of the page, those of its footer first. */
  choices: () => Promise<PolicyChoice[]>;
  /** Resolves once the text was tried; null takes her word back. */
  point: (url: string | null) => Promise<void>;
}

interface PointAtPolicyProps extends Pointing {
  /** Words on the button that begins it. */
  begin: string;
  /** She has pointed at one already. */
  pointed: boolean;
}

/** The next step where we did not find the policy, or found the wrong text: the citizen points at it. */
export function PointAtPolicy({ begin, pointed, choices, point }: PointAtPolicyProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  /** Null while the page has not answered. */
  const [links, setLinks] = useState<PolicyChoice[] | null>(null);
  const [status, setStatus] = useState('');

  function toggle() {
    setOpen(!open);
    if (open) return;
    setLinks(null);
    choices().then(setLinks, () => setLinks([]));
  }

  async function pointAt(url: string | null) {
    setStatus(words('policy_waiting'));
    try {
      await point(url);
      setStatus('');
      setOpen(false);
    } catch (error) {
      setStatus(sayFailure(words, error instanceof Error ? error.message : 'unknown'));
    }
  }

  return (
    <div className={styles.point}>
      <div className={styles.actions}>
        <Button look="quiet" aria-expanded={open} onClick={toggle}>
          {begin}
        </Button>
        {pointed && (
          <Button look="quiet" onClick={() => pointAt(null)}>
            {words('point_undo')}
          </Button>
        )}
      </div>
      {open && <Choice links={links} onPoint={pointAt} />}
      <StatusText>{status}</StatusText>
    </div>
  );
}

function Choice({ links, onPoint }: { links: PolicyChoice[] | null; onPoint: (url: string) => void }) {
  const words = useWords();
  const id = useId();
  const [address, setAddress] = useState('');

  function submit(event: FormEvent) {
    event.preventDefault();
    if (address.trim() !== '') onPoint(address.trim());
  }

  return (
    <div className={styles.choice}>
      <form className={styles.typed} onSubmit={submit}>
        <label htmlFor={id} className={styles.label}>
          {words('point_address')}
        </label>
        <input
          id={id}
          className={styles.address}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          maxLength={2048}
          value={address}
          onChange={(event) => setAddress(event.target.value)}
        />
        <Button type="submit">{words('point_read')}</Button>
      </form>
      {links && links.length > 0 && (
        <>
          <p className={styles.label}>{words('point_which')}</p>
          <ul className={styles.links}>
            {links.map(({ url, text }) => (
              <li key={url}>
                <Button look="quiet" className={styles.link} title={url} onClick={() => onPoint(url)}>
                  {text}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      {links?.length === 0 && <MutedText>{words('point_no_links')}</MutedText>}
      <SmallText>{words('point_remembered')}</SmallText>
    </div>
  );
}
