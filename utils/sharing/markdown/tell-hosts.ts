import type { Fact, Words } from '../../evidence';
import type { Report } from '../../report';
import { escapeMarkdown } from './escape-markdown';
import { tellDate } from './tell-date';
import { tellDeclared } from './tell-declared';
import { tellEvidence } from './tell-evidence';
import { tellCountries } from './tell-names';
import { webAddress } from './web-address';

type Platform = Report['platforms'][number];

/** Second question, as blocks: who was observed to host, what it runs on and reaches out to, and the host it declares. */
export function tellHosts({ platforms, imprint }: Pick<Report, 'platforms' | 'imprint'>, words: Words): string[] {
  const declared = imprint.filter(({ role }) => role === 'host');
  const observed = platforms.flatMap((platform) => tellPlatform(platform, words)).join('\n');
  const hosted = platforms.some(({ role }) => role === 'host');
  return [
    `## ${words('share_hosts')}`,
    hosted ? '' : words('share_hosts_none'),
    observed,
    ...(declared.length > 0
      ? declared.flatMap((finding) => tellDeclared(finding, words))
      : [words('share_declared_none')]),
  ];
}

function tellPlatform({ name, role, certainty, evidence, operator, seat }: Platform, words: Words): string[] {
  const lines = [
    `- ${escapeMarkdown(words(`share_platform_${role.replaceAll('-', '_')}`, { name, certainty }))}`,
    `  - ${escapeMarkdown(words('share_signs', { signs: tellEvidence(evidence, words) }))}`,
  ];
  // Of what a page merely loads or runs on, the name and the signs are enough.
  if (role === 'loads-from' || role === 'software') return lines;
  if (operator) lines.push(tellFact('share_operator', operator, words));
  if (seat) lines.push(tellFact('share_seat', { ...seat, value: tellCountries(seat.value, words.locale) }, words));
  return lines;
}

/** Something known apart from the page, with where and when it was read, and the doubt there is. */
function tellFact(key: string, { value, source, date, certainty }: Fact, words: Words): string {
  const read = escapeMarkdown(words('share_read', { date: tellDate(date, words.locale), certainty }));
  return `  - ${escapeMarkdown(words(key, { value }))} (${webAddress(source)}, ${read})`;
}
