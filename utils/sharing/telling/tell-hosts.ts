import type { Fact, Words } from '../../evidence';
import type { Report } from '../../report';
import { type Block, heading, type Item, line } from './block';
import { tellDate } from './tell-date';
import { tellDeclared } from './tell-declared';
import { tellEvidence } from './tell-evidence';
import { tellCountries } from './tell-names';

type Platform = Report['platforms'][number];

/** Second question: who was observed to host, what it runs on and reaches out to, and the host it declares. */
export function tellHosts({ platforms, imprint }: Pick<Report, 'platforms' | 'imprint'>, words: Words): Block[] {
  const declared = imprint.filter(({ role }) => role === 'host');
  const hosted = platforms.some(({ role }) => role === 'host');
  return [
    heading(2, words('share_hosts')),
    ...(hosted ? [] : [line(words('share_hosts_none'))]),
    { is: 'list', items: platforms.map((platform) => tellPlatform(platform, words)) },
    ...(declared.length > 0
      ? declared.flatMap((finding) => tellDeclared(finding, words))
      : [line(words('share_declared_none'))]),
  ];
}

function tellPlatform({ name, role, certainty, evidence, operator, seat }: Platform, words: Words): Item {
  const pieces = [words(`share_platform_${role.replaceAll('-', '_')}`, { name, certainty })];
  const items: Item[] = [{ pieces: [words('share_signs', { signs: tellEvidence(evidence, words) })] }];
  // Of what a page merely loads or runs on, the name and the signs are enough.
  if (role === 'loads-from' || role === 'software') return { pieces, items };
  if (operator) items.push(tellFact('share_operator', operator, words));
  if (seat) items.push(tellFact('share_seat', { ...seat, value: tellCountries(seat.value, words.locale) }, words));
  return { pieces, items };
}

/** Something known apart from the page, with where and when it was read, and the doubt there is. */
function tellFact(key: string, { value, source, date, certainty }: Fact, words: Words): Item {
  const read = words('share_read', { date: tellDate(date, words.locale), certainty });
  return { pieces: [`${words(key, { value })} (`, { link: source }, `, ${read})`] };
}
