import { rowOf, useWords } from '../i18n';
import { Disclosure, MutedText } from '../ui';
import { NoteLine } from './NoteLine';
import type { Imprint, Tried } from './parts';
import { QuoteBlock } from './QuoteBlock';

interface DeclaredProps {
  declared: Imprint[];
  statements: Imprint[];
  documents: Tried[];
}

/** What the site says of itself, in its own words for each role; or that no host was found, and what was read. */
export function Declared({ declared, statements, documents }: DeclaredProps) {
  const words = useWords();
  const read = documents.filter(({ link, outcome }) => link.kind === 'legal-notice' && outcome === 'read');
  const pages = [words('pages_this'), ...read.map(({ link }) => link.text || link.url)];
  const host = declared[0];
  const all = [...declared, ...statements];
  const lead = host
    ? words('declared_host', { name: host.name ?? words(host.unfilled ? 'declared_unfilled' : 'declared_unnamed') })
    : words('declared_not_found');
  return (
    <Disclosure lead={lead} hint={words('hint_see')}>
      {all.map((finding) => (
        <Statement key={`${finding.role} ${finding.phrase} ${finding.quote.exact}`} finding={finding} />
      ))}
      <MutedText>{words('pages_read', { pages: rowOf(words, pages) })}</MutedText>
      <NoteLine id={['host', 'declared']} says={lead} quote={(host ?? all[0])?.quote} from="page" />
    </Disclosure>
  );
}

/** One declaration: its words, the page's own word for the role, and the addresses printed with the name. */
function Statement({ finding: { phrase, quote, address, email, unfilled } }: { finding: Imprint }) {
  const words = useWords();
  const printed = [
    ...(unfilled ? [words('declared_unfilled')] : []),
    ...(address ? [words('declared_address', { address })] : []),
    ...(email ? [words('declared_email', { email })] : []),
  ];
  return (
    <>
      <QuoteBlock quote={quote} show={words('quote_show_page')}>
        {` · ${phrase}`}
      </QuoteBlock>
      {printed.length > 0 && <MutedText>{printed.join(' · ')}</MutedText>}
    </>
  );
}
