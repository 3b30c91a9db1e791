import { useEffect, useState } from 'react';
import buttons from '../ui/Button.module.css';

/** A file as it will lie on the disk. */
export interface ReadyFile {
  name: string;
  /** Media type. */
  type: string;
  content: string | Blob;
}

interface SaveLinkProps {
  file: ReadyFile;
  look?: 'plain' | 'primary';
  onSaved?: () => void;
  children: string;
}

/** A file through a plain download link: no permission, no server. */
export function SaveLink({ file, look = 'plain', onSaved, children }: SaveLinkProps) {
  const [href, setHref] = useState<string>();
  const { content, type, name } = file;

  useEffect(() => {
    const address = URL.createObjectURL(new Blob([content], { type }));
    setHref(address);
    return () => URL.revokeObjectURL(address);
  }, [content, type]);

  return (
    <a
      className={`${buttons.button} ${look === 'primary' ? buttons.primary : ''}`}
      href={href}
      download={name}
      onClick={onSaved}
    >
      {children}
    </a>
  );
}
