import { useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from '../ui';

/** Screen readers hear a change of a region that is there already; then the words go, so that they are not met twice when reading on. */
const BEGIN = 100;
const END = 4_000;

/** Says each new sentence once, politely, to those who hear the page. What it says first is said only where `atOnce`. */
export function Announce({ children, atOnce = false }: { children: string; atOnce?: boolean }) {
  const [said, setSaid] = useState('');
  const last = useRef(atOnce ? '' : children);
  useEffect(() => {
    if (children === last.current) return;
    const begin = setTimeout(() => {
      last.current = children;
      setSaid(children);
    }, BEGIN);
    return () => clearTimeout(begin);
  }, [children]);
  useEffect(() => {
    if (said === '') return;
    const end = setTimeout(() => setSaid(''), END);
    return () => clearTimeout(end);
  }, [said]);
  return (
    <VisuallyHidden>
      <span role="status">{said}</span>
    </VisuallyHidden>
  );
}
