import { type ReactNode, useMemo } from 'react';
import { KeptAddressCard, keptBySite } from '../changes';
import { SiteSheet } from '../compare/SiteSheet';
import { hrefOf } from '../dashboard/route';
import {
  compareKept,
  forgetPolicy,
  forgetSites,
  rereadPolicy,
  useAsked,
  useComparedSites,
  useKeptPolicies,
} from '../hooks';
import { useWords } from '../i18n';
import type { Library } from '../notes';
import { sayFailure } from '../report/say-failure';
import { NotesPart } from './NotesPart';
import { NotesUnopened } from './NotesUnopened';

const work = { compare: compareKept, reread: rereadPolicy, forget: forgetPolicy };

interface SitePartProps {
  library: Library;
  site: string;
  /** Given where the notes cannot be opened: shown where no report is kept either. */
  otherwise?: ReactNode;
}

/** One site: its report as it was kept, the citizen's notes on it, its kept policies. */
export function SitePart({ library, site, otherwise }: SitePartProps) {
  const words = useWords();
  const compared = useComparedSites();
  const report = useAsked('keptReport', { site }, ['sites']);
  // A report that is not kept and one that is on its way are both null: the list of kept sites tells them apart.
  const listed = compared.value?.sites.some((it) => it.site === site);
  const failed = report.failed ?? compared.failed;
  const reading = listed === undefined || (listed && !report.value);
  const policies = useKeptPolicies().value?.policies;
  const addresses = useMemo(
    () => keptBySite(policies?.filter((policy) => policy.site === site) ?? []).flatMap((own) => own.addresses),
    [policies, site],
  );

  async function forget() {
    await forgetSites([site]);
    location.hash = hrefOf({ view: 'sites' });
  }

  const unopened = otherwise === undefined ? null : library.failed;
  if (unopened && (listed === false || failed)) return otherwise;
  return (
    <SiteSheet
      site={site}
      kept={report.value}
      status={failed ? sayFailure(words, failed) : reading ? words('compare_reading') : undefined}
      onForget={forget}
      notes={unopened ? <NotesUnopened reason={unopened} /> : <NotesPart library={library} site={site} under />}
      policies={
        addresses.length > 0 &&
        addresses.map((address) => <KeptAddressCard key={address.url} address={address} work={work} />)
      }
    />
  );
}
