import { useState } from 'react';
import type { KeptComparison, Reread } from '../../utils/changes';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { Button, OutsideLink, SmallText, StatusText } from '../ui';
import { ArchiveLink } from './ArchiveLink';
import styles from './Changes.module.css';
import type { ChangeWork } from './change-work';
import { ForgetButton } from './ForgetButton';
import type { KeptAddress } from './kept-by-site';
import { RereadResult } from './RereadResult';
import { VersionComparison } from './VersionComparison';
import { VersionLine } from './VersionLine';

/** What is shown under a policy. */
type Shown =
  | { face: 'nothing' }
  | { face: 'busy' }
  | { face: 'deleted' }
  | { face: 'failed'; reason: string }
  | { face: 'compared'; comparison: KeptComparison }
  | { face: 'reread'; reread: Reread };

/** One kept policy: its versions with their dates, and what can be done with them. */
export function KeptAddressCard({ address, work }: { address: KeptAddress; work: ChangeWork }) {
  const words = useWords();
  const [shown, setShown] = useState<Shown>({ face: 'nothing' });
  const { url, versions } = address;
  const [newest] = versions;

  function show(asked: Promise<Shown>) {
    setShown({ face: 'busy' });
    asked.then(setShown, (error: Error) => setShown({ face: 'failed', reason: error.message }));
  }
  const reread = (how?: Parameters<ChangeWork['reread']>[1]) =>
    show(work.reread(url, how).then((answer) => ({ face: 'reread', reread: answer })));
  const forget = (ids: string[]) => show(work.forget(ids).then(() => ({ face: 'deleted' })));

  return (
    <article className={styles.card} aria-label={newest.title || url}>
      <h3 className={styles.name} lang={newest.language ?? undefined} dir="auto">
        <OutsideLink href={url}>{newest.title || url}</OutsideLink>
      </h3>
      {newest.title && <SmallText>{url}</SmallText>}
      <ol className={styles.versions}>
        {versions.map((version, place) => {
          const older = versions[place + 1];
          return (
            <VersionLine key={version.id} version={version} onForget={() => forget([version.id])}>
              {(id) =>
                older && (
                  <Button
                    look="quiet"
                    aria-describedby={id}
                    onClick={() =>
                      show(work.compare(older.id, version.id).then((comparison) => ({ face: 'compared', comparison })))
                    }
                  >
                    {words('changes_compare')}
                  </Button>
                )
              }
            </VersionLine>
          );
        })}
      </ol>
      <div className={styles.actions}>
        <Button disabled={shown.face === 'busy'} onClick={() => reread()}>
          {words('changes_reread')}
        </Button>
        {versions.length > 1 && (
          <ForgetButton
            label={words('changes_delete_all')}
            question={words('changes_delete_all_ask', { count: versions.length })}
            onForget={() => forget(versions.map(({ id }) => id))}
          />
        )}
      </div>
      <SmallText>{words('changes_reread_how')}</SmallText>
      <ArchiveLink url={url} />
      <StatusText>
        {shown.face === 'busy' && words('changes_busy')}
        {shown.face === 'deleted' && words('changes_deleted')}
        {shown.face === 'failed' && sayFailure(words, shown.reason)}
      </StatusText>
      {shown.face === 'compared' && <VersionComparison comparison={shown.comparison} />}
      {shown.face === 'reread' && (
        <RereadResult
          reread={shown.reread}
          onKeep={() => reread({ keep: true })}
          onAllow={(host) => reread({ allowing: host })}
        />
      )}
    </article>
  );
}
