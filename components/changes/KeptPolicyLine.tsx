import { useKeptHere } from '../hooks';
import { KeptLine } from './KeptLine';

/** The line of a policy that a tab shows. `policy` names the text. */
export function KeptPolicyLine({ policy }: { policy: { url: string; readAt: string } }) {
  return <KeptLine {...useKeptHere(policy)} />;
}
