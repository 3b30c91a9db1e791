import { useWords } from '../i18n';
import { Button } from '../ui';
import type { Override } from './face-of';

interface VerdictActionsProps {
  kind: 'campaign' | 'unsure' | 'other';
  /** The citizen has already given her word. */
  said: boolean;
  onSay: (verdict: Override | null) => void;
}

/** The citizen's word beats ours, on this device, and can be taken back. */
export function VerdictActions({ kind, said, onSay }: VerdictActionsProps) {
  const words = useWords();
  if (said) {
    return (
      <Button look="quiet" onClick={() => onSay(null)}>
        {words('verdict_undo')}
      </Button>
    );
  }
  return (
    <>
      {kind !== 'campaign' && <Button onClick={() => onSay('campaign')}>{words('verdict_is')}</Button>}
      {kind !== 'other' && (
        <Button look={kind === 'campaign' ? 'quiet' : 'plain'} onClick={() => onSay('other')}>
          {words('verdict_is_not')}
        </Button>
      )}
    </>
  );
}
