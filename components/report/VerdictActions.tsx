import { useWords } from '../i18n';
import { Button } from '../ui';
import type { Override } from './face-of';

/** How the citizen corrects a verdict. */
export interface Say {
  /** Absent where she cannot from here. */
  onSay?: (verdict: Override | null) => void;
  /** Of this extension, for the report of a mistake; absent where none is offered. */
  version?: string;
}

interface VerdictActionsProps {
  kind: 'campaign' | 'unsure' | 'other';
  /** The citizen has already given her word. */
  said: boolean;
  look?: 'plain' | 'quiet';
  onSay: (verdict: Override | null) => void;
}

/** The citizen's word beats ours, on this device, and can be taken back. */
export function VerdictActions({ kind, said, look = 'plain', onSay }: VerdictActionsProps) {
  const words = useWords();
  if (said) {
    return (
      <Button look={look} onClick={() => onSay(null)}>
        {words('verdict_undo')}
      </Button>
    );
  }
  return (
    <>
      {kind !== 'campaign' && (
        <Button look={look} onClick={() => onSay('campaign')}>
          {words('verdict_is')}
        </Button>
      )}
      {kind !== 'other' && (
        <Button look={look} onClick={() => onSay('other')}>
          {words('verdict_is_not')}
        </Button>
      )}
    </>
  );
}
