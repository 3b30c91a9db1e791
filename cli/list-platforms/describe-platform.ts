import type { Fact } from '../../utils/evidence';
import type { KnownPlatform } from '../../utils/platforms/known-platforms';
import { CLOSURE_WORDS, EXPORT_WORDS, KIND_WORDS, OWNER_WORDS, ROLE_WORDS, TOPIC_WORDS } from './plain-words';

/** What a platform may be asked: its label, and the answer in words where there is one. */
const QUESTIONS: [label: string, answer: (platform: KnownPlatform) => Fact | undefined][] = [
  ['operator', ({ operator }) => operator],
  ['seat', ({ seat }) => seat],
  ['law', ({ law }) => law],
  ['region of the data', ({ region }) => region],
  ['role under the GDPR', ({ gdprRole }) => reworded(gdprRole, ROLE_WORDS)],
  ['whose the data are, by its texts', ({ dataOwner }) => reworded(dataOwner, OWNER_WORDS)],
  ['who can take the data out', ({ dataExport }) => reworded(dataExport, EXPORT_WORDS)],
  ['the data when the account ends', ({ onClosure }) => reworded(onClosure, CLOSURE_WORDS)],
  ['languages of its policy', ({ policyLanguages }) => policyLanguages],
];

/** One platform, as Markdown: what is known, how surely, since when, and what is not known. */
export function describePlatform(platform: KnownPlatform): string {
  const { name, kind, ended, source, date } = platform;
  return [
    `### ${escapeMarkdown(name)}`,
    '',
    `${KIND_WORDS[kind]}; \`${platform.id}\``,
    '',
    ...(ended ? [bullet('ended', ended)] : []),
    ...describeFacts(platform),
    ...describeTexts(platform),
    `* recognised since ${date}: ${escapeMarkdown(source)}`,
  ].join('\n');
}

function describeFacts(platform: KnownPlatform): string[] {
  const answers = QUESTIONS.map(([label, answer]) => ({ label, fact: answer(platform) }));
  const known = answers.flatMap(({ label, fact }) => (fact ? [bullet(label, fact)] : []));
  const unknown = answers.filter(({ fact }) => !fact).map(({ label }) => label);
  if (known.length > 0) return [...known, ...(unknown.length > 0 ? [`* *not known:* ${unknown.join(', ')}`] : [])];
  return platform.kind === 'self-hosted-software'
    ? ['* software that a site’s owner installs on a host of their choice: no operator stands above the site']
    : ['* *not known:* everything but the name'];
}

function describeTexts({ statements = [], termsUrl, privacyUrl }: KnownPlatform): string[] {
  const topics = [...new Set(statements.map(({ topic }) => TOPIC_WORDS[topic]))];
  return [
    ...(topics.length > 0 ? [`* quoted on ${topics.join('; ')} (passages: ${statements.length})`] : []),
    ...(termsUrl ? [`* terms: <${termsUrl}>`] : []),
    ...(privacyUrl ? [`* privacy policy: <${privacyUrl}>`] : []),
  ];
}

function bullet(label: string, { value, certainty, source, date }: Fact): string {
  const told =
    certainty === 'background' ? 'background' : `${CERTAINTY_WORDS[certainty]}: ${escapeMarkdown(source)}, ${date}`;
  return `* ${label}: **${escapeMarkdown(value)}** (${told})`;
}

const CERTAINTY_WORDS = { sourced: 'stated', uncertain: 'uncertain' };

function reworded<V extends string>(
  fact: (Fact & { value: V }) | undefined,
  words: Record<V, string>,
): Fact | undefined {
  return fact && { ...fact, value: words[fact.value] };
}

function escapeMarkdown(text: string): string {
  return text.replace(/[*_[\]<>`|\\]/g, '\\$&');
}
