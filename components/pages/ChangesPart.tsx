import { ChangesView } from '../dashboard/ChangesView';
import { compareKept, forgetPolicy, rereadPolicy, useKeptPolicies } from '../hooks';
import { useWords } from '../i18n';
import { sayFailure } from '../report/say-failure';
import { StatusText } from '../ui';

const work = { compare: compareKept, reread: rereadPolicy, forget: forgetPolicy };

/** Kept policies stand apart from the notes: trouble with one must not take the other along. */
export function ChangesPart() {
  const words = useWords();
  const { value, failed } = useKeptPolicies();
  if (failed) return <StatusText>{sayFailure(words, failed)}</StatusText>;
  if (!value) return <StatusText>{words('dashboard_loading')}</StatusText>;
  return <ChangesView {...value} work={work} />;
}
