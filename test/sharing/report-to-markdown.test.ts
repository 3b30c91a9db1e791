import { describe, expect, it } from 'vitest';
import type { Report } from '../../utils/report';
import { reportToMarkdown } from '../../utils/sharing';
import { formOf } from '../report/form-of';
import { RULE_WORDS, reportOf } from './report-of';
import { wordsOf } from './words-of';

const english = wordsOf('en', RULE_WORDS);
const french = wordsOf('fr', RULE_WORDS);

const tell = (changes: Partial<Report> = {}) => reportToMarkdown(reportOf(changes), english);

/** Each stands in the text, one after the other. */
function expectInOrder(text: string, parts: string[]): void {
  let from = 0;
  for (const part of parts) {
    expect(text.slice(from), `"${part}" in its place`).toContain(part);
    from = text.indexOf(part, from) + part.length;
  }
}

describe('reportToMarkdown', () => {
  it('asks the four questions in their order, each with its evidence, source and date', () => {
    expectInOrder(tell(), [
      '# Soutiens Martin\n\n<https://soutiens-martin.example/>, read: November 22, 2026',
      '## What is this?\n\nA campaign’s supporters’ network.',
      '- Campaign words: “Soutiens Martin” (in the address)\n- Speaks against it: A shop',
      'Declared on the site under “Directeur de la publication”: Association des amis',
      '> Directeur de la publication : Association des amis\n>\n> <https://soutiens-martin.example/>',
      '## Who hosts it?',
      '- Hosted by Platform\n  - Seen: “static.platform.example” (in the address)',
      '  - Operator: Platform Interactive, Inc. (<https://platform.example/terms>, read: May 2026)',
      '  - Operator’s seat: United States (company register, read: 2025 (background information))',
      '- Probably loads parts of the page from Widgets, by these signs',
      'Host declared on the site: not found.',
      '## Whose policy, in which language?',
      'This page is in French; the policy linked here is in English.',
      '- The policy of Platform, read: November 22, 2026\n- Privacy Policy <https://platform.example/privacy>',
      '**Who decides: yes**\n\n> Your network’s creator decides.',
      '**How long it is kept: yes**',
      'We read 120 passages and did not find: Where to complain.',
      'Not checked, because we cannot read this language for it yet: Transfers.',
      '## Who holds what you type?',
      '- This form asks for: Adresse e-mail and Date de naissance. It sends what you type to platform.example.',
      'The policy, in English, names who decides.\n\n> Your network’s creator decides.',
      'Source: Privacy Policy <https://platform.example/privacy>, read: November 22, 2026 (uncertain)',
      'Platform Interactive, Inc. (United States) stores it.',
      'Facts read from public pages. Not legal advice.',
    ]);
  });

  it('says the same in French', () => {
    expectInOrder(reportToMarkdown(reportOf(), french), [
      'lu : 22 novembre 2026',
      'Le réseau de soutien d’une campagne.',
      '- Mots de campagne : « Soutiens Martin »',
      '- Hébergé par Platform',
      'Siège de l’exploitant : États-Unis',
      'Cette page est en français ; la politique de confidentialité liée est en anglais.',
      'Ce formulaire demande : Adresse e-mail et Date de naissance. Il envoie votre saisie à platform.example.',
      'Ceci n’est pas un conseil juridique.',
    ]);
  });

  it.each<[string, Report['policy'], string]>([
    ['waiting', { status: 'waiting' }, 'The policy is still being read.'],
    ['not found', { status: 'not-found' }, 'We did not find a privacy policy.'],
    ['unreadable', { status: 'unreadable' }, 'We could not read the policy.'],
    ['not allowed', { status: 'not-allowed', host: 'p.example' }, 'The policy is on p.example; we were not allowed'],
  ])('tells a policy that is %s apart from all others', (_, policy, sentence) => {
    expectInOrder(tell({ policy }), ['This page is in French.', sentence, '## Who holds']);
    expect(tell({ policy })).not.toContain('passages');
  });

  it.each<[string, Report['documents'][number]['outcome'], string]>([
    ['read', 'read', '(read)'],
    ['unreadable', 'unreadable', '(could not be read)'],
    ['offline', 'offline', '(no connection)'],
    ['not allowed', 'not-allowed', '(reading not allowed)'],
    ['waiting', 'waiting', '(being read)'],
  ])('lists what was tried where no policy was read: %s', (_, outcome, said) => {
    const link = { kind: 'policy' as const, url: 'https://a.example/p', text: 'Privacy', score: 1, why: [] };
    const text = tell({ policy: { status: 'not-found' }, documents: [{ link, outcome }] });
    expect(text).toContain(`- Privacy <https://a.example/p> ${said}`);
  });

  it.each<[string, Report['detection']['verdict'], boolean, string]>([
    ['a network', 'campaign', true, 'A campaign’s supporters’ network.'],
    ['a brochure', 'campaign', false, 'A campaign site.'],
    ['doubt', 'unsure', true, 'Some signs of a campaign site, too few to tell.'],
    ['any other page', 'other', false, 'Nothing here looks like a campaign site.'],
  ])('says what %s is', (_, verdict, network, sentence) => {
    expect(tell({ detection: { verdict, network, score: 0.5, reasons: [] } })).toContain(`\n\n${sentence}\n\n`);
  });

  it('says that no operator was found above the site, and what the site declares', () => {
    const text = tell({
      platforms: [],
      imprint: [
        {
          role: 'host',
          phrase: 'Hébergeur',
          countries: ['FR'],
          strength: 1,
          unfilled: true,
          quote: { exact: 'Hébergeur : à renseigner', prefix: '', suffix: '', url: 'https://a.example/' },
        },
      ],
    });
    expectInOrder(text, [
      'We did not find a platform operator above the site.',
      'Declared on the site under “Hébergeur”: we did not find a name\n\n> Hébergeur : à renseigner',
    ]);
  });

  it.each([
    ['same', 'This page and the policy linked here are in French.'],
    ['partly', 'partly in French.'],
    ['unknown', 'We could not tell the language'],
  ] as const)('puts languages side by side: %s', (relation, sentence) => {
    const { policy } = reportOf();
    if (policy.status !== 'read') throw new Error('the sample has a policy');
    const lang = relation === 'unknown' ? null : 'fr';
    const reading = { ...policy.reading, language: { ...policy.reading.language, lang } };
    expect(tell({ policy: { ...policy, relation, reading } })).toContain(sentence);
  });

  it('says of a form sent by a script that its way cannot be told, and tells a repeated form once', () => {
    const fields = [{ type: 'email', name: '', label: 'E-mail', required: false }];
    const form = formOf({ host: '', fields });
    const text = tell({ forms: [form, form] });
    expect(text.match(/A script sends it; we cannot tell where to\./g)).toHaveLength(1);
    expect(tell({ forms: [{ ...form, fields: [] }] })).toContain('We did not find a form on this page.');
  });

  it('says how many fields it leaves out', () => {
    const fields = Array.from({ length: 14 }, (_, at) => ({
      type: 'text',
      name: `f${at}`,
      label: '',
      required: false,
    }));
    expect(tell({ forms: [formOf({ host: 'a.example', fields })] })).toContain('f10, f11, and 2 more. It sends');
  });
});
