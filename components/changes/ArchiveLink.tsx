import { useWords } from '../i18n';
import { OutsideLink, SmallText } from '../ui';

/** The way to older copies of an address that others kept. Nothing is asked before the click, and what the click tells is said beside it. */
export function ArchiveLink({ url }: { url: string }) {
  const words = useWords();
  return (
    <div>
      <OutsideLink href={`https://web.archive.org/web/*/${url}`}>{words('changes_archive')}</OutsideLink>
      <SmallText>{words('changes_archive_tells')}</SmallText>
    </div>
  );
}
