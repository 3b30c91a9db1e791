import { useWords } from '../i18n';
import { Disclosure } from '../ui';
import styles from './Sync.module.css';

/** Addresses as the makers of servers document them; in capitals, what is her own. */
const PROVIDERS = [
  ['Nextcloud', 'https://SERVER/remote.php/dav/files/USER/FOLDER'],
  ['ownCloud', 'https://SERVER/remote.php/dav/files/USER/FOLDER'],
  ['mailbox.org', 'https://dav.mailbox.org/servlet/webdav.infostore/Userstore/USER/FOLDER'],
  ['Fastmail', 'https://myfiles.fastmail.com/FOLDER'],
  ['Synology', 'https://SERVER:5006/home/FOLDER'],
  ['Apache', 'https://SERVER/FOLDER'],
] as const;

/** Where a folder's address is found: how it looks with those who offer one. */
export function Providers() {
  const words = useWords();
  return (
    <Disclosure lead={words('sync_providers')} hint={words('hint_see')}>
      <dl className={styles.providers}>
        {PROVIDERS.map(([name, address]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="ltr">{address}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
