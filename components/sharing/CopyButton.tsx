import { useState } from 'react';
import { useWords } from '../i18n';
import { Button, VisuallyHidden } from '../ui';

interface CopyButtonProps {
  /** Written only when asked for. */
  text: () => string | Promise<string>;
  children: string;
  look?: 'plain' | 'quiet';
  disabled?: boolean;
}

/** Copies text and says on the button itself whether that worked. */
export function CopyButton({ text, children, look, disabled }: CopyButtonProps) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(await text());
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <>
      <Button look={look} disabled={disabled} onClick={copy} onBlur={() => setOutcome(null)}>
        {outcome ? words(`copy_${outcome}`) : children}
      </Button>
      <VisuallyHidden>
        <span role="status">{outcome && words(`copy_${outcome}`)}</span>
      </VisuallyHidden>
    </>
  );
}
