import { useState } from 'react';
import { useWords } from '../i18n';
import { Button, VisuallyHidden } from '../ui';

const TYPE = 'image/png';

/** Copies a PNG picture and says on the button whether that worked; nothing where the browser's clipboard takes no pictures. */
export function CopyPicture({ picture }: { picture: Blob }) {
  const words = useWords();
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  if (!takesPictures()) return null;
  const said = outcome && words(`copy_${outcome}`);
  return (
    <>
      <Button onClick={copy} onBlur={() => setOutcome(null)}>
        {said ?? words('card_copy')}
      </Button>
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </>
  );

  async function copy() {
    try {
      await navigator.clipboard.write([new ClipboardItem({ [TYPE]: picture })]);
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
  }
}

function takesPictures(): boolean {
  // Browsers without `supports` take pictures where they have the item at all.
  return typeof ClipboardItem === 'function' && (ClipboardItem.supports?.(TYPE) ?? true);
}
