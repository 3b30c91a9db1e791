import { weighLink } from '../../utils/sharing';
import { useWords } from '../i18n';
import { Button } from '../ui';
import buttons from '../ui/Button.module.css';
import { CopyPicture } from './CopyPicture';
import { copyRich, copyText } from './copy';
import type { Payload } from './payload';
import { SaveLink } from './SaveLink';
import styles from './Sharing.module.css';

interface PayloadActProps {
  payload: Payload;
  /** Told how it went, in words. */
  onSaid: (said: string) => void;
  /** The citizen takes a file instead. */
  onFile: () => void;
}

/** The one thing to do with what was shown. It is ready before the click, so that nothing is waited for in it. */
export function PayloadAct({ payload, onSaid, onFile }: PayloadActProps) {
  const words = useWords();
  const { way, text, html, title, file, href, code } = payload;
  const tell = (done: Promise<unknown>, key: string) =>
    done.then(
      () => onSaid(words(key)),
      () => onSaid(words('copy_failed')),
    );

  if (file) {
    return (
      <div className={styles.bar}>
        <SaveLink file={file} look="primary" onSaved={() => onSaid(words('share_saved', { name: file.name }))}>
          {words('share_save')}
        </SaveLink>
        {payload.picture && <CopyPicture picture={payload.picture} />}
        {way === 'card' && (
          <Button onClick={() => tell(copyText(text), 'share_alt_copied')}>{words('card_copy_alt')}</Button>
        )}
      </div>
    );
  }
  if (code) return <LinkAct payload={payload} code={code} tell={tell} onFile={onFile} />;
  if (href) {
    const outside = way !== 'mail';
    return (
      <a
        className={`${buttons.button} ${buttons.primary}`}
        href={href}
        {...(outside && { target: '_blank' })}
        rel="noreferrer"
        onClick={() => onSaid(words(outside ? 'share_opened' : 'share_mail_opened'))}
      >
        {words(`share_act_${way}`)}
      </a>
    );
  }
  if (way === 'device') {
    return (
      <Button look="primary" onClick={() => share({ title, text }).then(onSaid)}>
        {words('share_act_device')}
      </Button>
    );
  }
  return (
    <Button
      look="primary"
      onClick={() => tell(html === undefined ? copyText(text) : copyRich(html, text), 'copy_done')}
    >
      {words('share_copy')}
    </Button>
  );

  /** First thing in the click: browsers refuse it later. */
  async function share(data: ShareData): Promise<string> {
    try {
      await navigator.share(data);
      return words('share_device_done');
    } catch (error) {
      const left = error instanceof DOMException && error.name === 'AbortError';
      return words(left ? 'share_device_left' : 'share_device_failed');
    }
  }
}

interface LinkActProps extends Pick<PayloadActProps, 'payload' | 'onFile'> {
  code: string;
  tell: (done: Promise<unknown>, key: string) => void;
}

/** Copies a link or its bare code; where it is too long to get far, the file is taken instead. */
function LinkAct({ payload: { address }, code, tell, onFile }: LinkActProps) {
  const words = useWords();
  if (weighLink(address ?? code) === 'too-long') {
    return (
      <Button look="primary" onClick={onFile}>
        {words('share_take_file')}
      </Button>
    );
  }
  return (
    <Button look="primary" onClick={() => tell(copyText(address ?? code), 'copy_done')}>
      {words(address ? 'share_copy_link' : 'share_copy_code')}
    </Button>
  );
}
