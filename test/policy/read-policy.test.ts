import { describe, expect, it } from 'vitest';
import { PolicyReading } from '../../utils/policy';
import { answerTo, filler, readingOf } from './policy-of';

describe('a policy', () => {
  it('is answered in its own words, with what stands around them', () => {
    const { answer, quotes } = answerTo(
      'retention',
      readingOf(
        `${filler.en}\n\n## How long\n\nA first sentence about the garden. We keep your personal data for three years. Then the gate is closed.`,
      ),
    );
    expect(answer).toBe('yes');
    expect(quotes).toEqual([
      {
        exact: 'We keep your personal data for three years.',
        heading: 'How long',
        prefix: 'A first sentence about the garden. '.slice(-32),
        suffix: ' Then the gate is closed.',
        url: 'https://campaign.example/privacy',
        lang: 'en',
      },
    ]);
  });

  it('in a language without rules is not checked, which is not the same as silent', () => {
    const swedish =
      'Vi sparar dina personuppgifter i tre år och lämnar dem aldrig till någon annan än dem som behöver dem för att hjälpa oss under valrörelsen.';
    const reading = readingOf(`${swedish}\n\n${swedish}`);
    expect(reading.language.lang).toBe('sv');
    // Days are read in every language: that none was named is known.
    const asked = reading.answers.filter(({ clause }) => clause !== 'last-updated');
    expect(new Set(asked.map((it) => it.answer))).toEqual(new Set(['not-checked']));
  });

  it('that says nothing is silent', () => {
    const reading = readingOf(`${filler.en}\n\n${filler.en}`);
    expect(new Set(reading.answers.map((it) => it.answer))).toEqual(new Set(['silent']));
  });

  it('that is empty is not checked', () => {
    expect(new Set(readingOf('').answers.map((it) => it.answer))).toEqual(new Set(['not-checked']));
  });

  it('keeps its “not”: a denial is answered no, with the whole sentence', () => {
    const { answer, quotes } = answerTo(
      'recipients',
      readingOf(`${filler.en}\n\nWe do not sell, rent or share your personal information with any third parties.`),
    );
    expect(answer).toBe('no');
    expect(quotes[0]?.exact).toBe('We do not sell, rent or share your personal information with any third parties.');
  });

  it('that denies and affirms shows both', () => {
    const { answer, quotes } = answerTo(
      'recipients',
      readingOf(
        `${filler.en}\n\nWe never share your personal information with third parties.\n\nWe disclose your personal data to service providers and to the state party.`,
      ),
    );
    expect(answer).toBe('yes');
    expect(quotes.map((it) => it.exact)).toEqual([
      'We disclose your personal data to service providers and to the state party.',
      'We never share your personal information with third parties.',
    ]);
  });

  it('never turns an item under a denying lead-in into a yes', () => {
    const { answer } = answerTo(
      'recipients',
      readingOf(
        `${filler.en}\n\nWe will not share your personal data with:\n\n- advertisers and partners;\n- other campaigns.`,
      ),
    );
    expect(answer).not.toBe('yes');
  });

  it('quotes a list item together with its lead-in', () => {
    const { answer, quotes } = answerTo(
      'recipients',
      readingOf(
        `${filler.en}\n\nWe share your personal data with:\n\n- the service providers who print our letters;\n- nobody else.`,
      ),
    );
    expect(answer).toBe('yes');
    expect(quotes[0]?.exact).toBe('We share your personal data with: the service providers who print our letters;');
  });

  it('quotes what a colon announces', () => {
    const { quotes } = answerTo(
      'controller',
      readingOf(
        `${filler.fr}\n\n${filler.fr}\n\nLe responsable du traitement est :\n\nAssociation Vallée citoyenne\n\n12 rue du Moulin, Vieuxbourg`,
      ),
    );
    expect(quotes[0]?.exact).toBe(
      'Le responsable du traitement est : Association Vallée citoyenne 12 rue du Moulin, Vieuxbourg',
    );
  });

  it('reads a retention table by its column titles', () => {
    const { answer, quotes } = answerTo(
      'retention',
      readingOf(
        `${filler.fr}\n\n${filler.fr}\n\n| Données | Durée de conservation |\n| --- | --- |\n| Adresse électronique | 24 mois |`,
      ),
    );
    expect(answer).toBe('yes');
    expect(quotes.map((it) => it.exact).join(' ')).toContain('24 mois');
  });

  it('does not end a sentence at an abbreviation', () => {
    const sentence =
      'Under Art. 15 GDPR you have the right to access the personal data that e.g. Dr. Example holds about you.';
    const { quotes } = answerTo('access', readingOf(`${filler.en}\n\n${sentence} A second one follows.`));
    expect(quotes[0]?.exact).toBe(sentence);
  });

  it('never quotes more than 600 characters, and only words that stand in it', () => {
    const long = `We share your personal information with service providers ${'and with the good people who help us '.repeat(60)}.`;
    const text = `${filler.en} ${long}`;
    for (const { quotes } of readingOf(text).answers)
      for (const { exact } of quotes) {
        expect(exact.length).toBeLessThanOrEqual(600);
        expect(text).toContain(exact);
      }
    expect(answerTo('recipients', readingOf(text)).answer).toBe('yes');
  });

  it('never answers with the end of a sentence that a “not” began', () => {
    const aside = 'as we said when the garden was opened to the people of the valley, '.repeat(9);
    const denied = `We will not, ${aside}share your personal data with service providers.`;
    expect(answerTo('recipients', readingOf(`${filler.en}\n\n${denied}`)).answer).not.toBe('yes');
  });

  it('keeps to the contract', () => {
    const markdown = `${filler.en}\n\n# Rights\n\nYou may ask us to delete your personal information. ${'x'.repeat(9_000)}`;
    expect(() => PolicyReading.parse(readingOf(markdown))).not.toThrow();
  });

  it('takes time in proportion to its length', () => {
    const paragraph = `${filler.en} We may share your information with partners, and we do not sell it to third parties, except as the law says. `;
    const time = (length: number) => {
      const text = paragraph.repeat(Math.ceil(length / paragraph.length)).replace(/(.{900}\.) /g, '$1\n\n');
      const started = performance.now();
      readingOf(text);
      return performance.now() - started;
    };
    time(70_000);
    const small = Math.max(10, time(70_000));
    expect(time(560_000)).toBeLessThan(small * 40);
  }, 60_000);

  it('survives text made to be slow', () => {
    const started = performance.now();
    for (const part of ['not ', 'responsible for ', 'data ', 'with to ', '(((', 'we we '])
      readingOf(`${filler.en}\n\n${part.repeat(40_000)}`);
    expect(performance.now() - started).toBeLessThan(30_000);
  }, 60_000);
});

describe('parts of an answer', () => {
  const recipients = (sentence: string) =>
    answerTo('recipients', readingOf(`${filler.fr}\n\n${filler.fr}\n\n${sentence}`));

  it('are named where a sentence names them', () => {
    const { details = [] } = recipients(
      'Les destinataires de vos données sont le parti et les bénévoles de la campagne.',
    );
    expect(details.map(({ id }) => id)).toEqual(expect.arrayContaining(['party', 'volunteers']));
  });

  it('are not named by a sentence that denies them', () => {
    const { details = [] } = recipients(
      'Les destinataires de vos données sont nos salariés. Vos données ne sont transmises à aucun autre parti ni à des bénévoles.',
    );
    expect(details.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['allies']));
    expect(details.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['volunteers']));
  });
});
