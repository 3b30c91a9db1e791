import { describe, expect, it } from 'vitest';
import {
  LETTER_KINDS,
  LETTER_LANGUAGES,
  type LetterFacts,
  letterFacts,
  tellRights,
  writeLetter,
} from '../../utils/rights';
import { knownLetters } from '../../utils/rights/letters';
import { policyOf, sourcesOf } from './rights-samples';

const LAWS = ['gdpr', 'uk', 'swiss'] as const;
const DATE = '2026-11-22';
const facts: LetterFacts = {
  site: 'valley.example',
  controller: 'Committee for a Valley',
  contact: 'privacy@valley.example',
  platform: 'Samplenet',
  policyRead: '2026-10-03T08:00:00.000Z',
  policyDated: 'Last updated: 3 May 2024',
};

/** The article each letter stands on, whatever the language calls an article. */
const ARTICLES = {
  gdpr: { access: [15], erasure: [17], portability: [20], objection: [21], withdrawal: [7, 3] },
  uk: { access: [15], erasure: [17], portability: [20], objection: [21], withdrawal: [7, 3] },
  swiss: { access: [25], erasure: [30, 32], portability: [28], objection: [30], withdrawal: [30] },
} as const;
/** What each language calls the GDPR. */
const NAMES = { en: 'GDPR', fr: 'RGPD', de: 'DSGVO', es: 'RGPD', it: 'GDPR', pt: 'RGPD', nl: 'AVG', pl: 'RODO' };

function blanksOf(language: string) {
  const letters = knownLetters.get(language);
  if (!letters) throw new Error(`no letters in ${language}`);
  return letters.blanks;
}

it('letters are written in eight languages', () => {
  expect(LETTER_LANGUAGES).toEqual(Object.keys(NAMES).sort());
});

describe.each(Object.entries(NAMES))('letters in %s', (language, gdpr) => {
  describe.each(LETTER_KINDS)('asking for %s', (kind) => {
    it.each(LAWS)('name the article of the law (%s)', (law) => {
      const { body } = writeLetter({ kind, language, law, facts, date: DATE });
      for (const article of ARTICLES[law][kind]) expect(body).toMatch(new RegExp(`(?<!\\d)${article}(?!\\d)`));
      if (law === 'gdpr') expect(body).toContain(gdpr);
      if (law === 'uk') expect(body).toContain('UK GDPR');
      if (law !== 'gdpr') expect(body).not.toContain('C-154/21');
    });

    it('are filled with all that is known', () => {
      const { subject, body } = writeLetter({ kind, language, law: 'gdpr', facts, date: DATE });
      expect(subject).toContain('valley.example');
      for (const known of [
        'valley.example',
        'Committee for a Valley',
        'privacy@valley.example',
        'Last updated: 3 May 2024',
      ])
        expect(body).toContain(known);
      expect(body).toContain('2026');
      if (kind === 'access' || kind === 'erasure') expect(body).toContain('Samplenet');
      expect(subject + body).not.toMatch(/[{}]/);
    });

    it('leave in brackets only what nobody but the citizen knows', () => {
      const blanks = blanksOf(language);
      const bracketsIn = (text: string) => [...new Set(text.match(/\[[^\]]*\]/g) ?? [])].sort();
      const own = [blanks.name, blanks.email, ...(kind === 'objection' ? [blanks.reasons] : [])];
      const full = writeLetter({ kind, language, law: 'gdpr', facts, date: DATE });
      expect(bracketsIn(full.subject + full.body)).toEqual(own.sort());
      const bare = writeLetter({ kind, language, law: null, facts: { site: 'valley.example' }, date: DATE });
      expect(bracketsIn(bare.subject + bare.body)).toEqual([...own, blanks.controller, blanks.contact].sort());
      expect(bare.body).not.toContain('Samplenet');
    });

    it('ask without naming a law where none is known', () => {
      const { body } = writeLetter({ kind, language, law: null, facts, date: DATE });
      expect(body).not.toMatch(/GDPR|RGPD|DSGVO|AVG|RODO|\bart(\.|icle|ículo|icolo|igo|ikel)\b/i);
    });

    it('stay short', () => {
      expect(writeLetter({ kind, language, law: 'gdpr', facts, date: DATE }).body.length).toBeLessThan(1100);
    });
  });

  it('ask for the recipients by name, and object to direct marketing', () => {
    const words = {
      en: [/recipient by name/, /direct marketing/],
      fr: [/nommant chaque destinataire/, /prospection/],
      de: [/Empfänger mit Namen/, /Direktwerbung/],
      es: [/nombre de cada destinatario/, /mercadotecnia directa/],
      it: [/nome di ciascun destinatario/, /marketing diretto/],
      pt: [/nome de cada destinatário/, /comercialização direta/],
      nl: [/ontvanger met naam/, /direct marketing/],
      pl: [/nazwą każdego odbiorcy/, /marketingu bezpośredniego/],
    }[language];
    expect(writeLetter({ kind: 'access', language, law: null, facts, date: DATE }).body).toMatch(words?.[0] ?? /^$/);
    expect(writeLetter({ kind: 'objection', language, law: null, facts, date: DATE }).body).toMatch(words?.[1] ?? /^$/);
  });
});

describe('a letter', () => {
  it('names the time that the law sets only where the law sets one', () => {
    const body = (kind: 'access' | 'withdrawal' | 'erasure', law: (typeof LAWS)[number]) =>
      writeLetter({ kind, language: 'en', law, facts, date: DATE }).body;
    expect(body('access', 'gdpr')).toContain('one month');
    expect(body('withdrawal', 'gdpr')).not.toContain('one month');
    expect(body('access', 'swiss')).toContain('30 days');
    expect(body('erasure', 'swiss')).not.toContain('30 days');
  });

  it('takes what a page wrote as words: no line of its own, no mark of direction, no field to fill in turn', () => {
    const hostile = 'A\r\nBcc: x@y.example\u202e{name}\u0000{law}';
    const { subject, body } = writeLetter({
      kind: 'access',
      language: 'en',
      law: 'gdpr',
      facts: { ...facts, site: hostile, controller: hostile, policyDated: hostile },
      date: DATE,
    });
    expect(subject).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(body.split('\n')[0]).toBe('A Bcc: x@y.example {name} {law}');
  });

  it('cuts a value that would be the letter', () => {
    const { body } = writeLetter({
      kind: 'access',
      language: 'en',
      law: null,
      facts: { ...facts, controller: 'x'.repeat(10_000) },
      date: DATE,
    });
    expect(body.length).toBeLessThan(1200);
  });
});

describe('what a letter is filled with', () => {
  const platforms = [
    { name: 'Samplenet', role: 'host', certainty: 'certain' },
    { name: 'Fonts', role: 'loads-from', certainty: 'certain' },
  ];
  const said = {
    controller: 'The controller is Example Ltd, Oldtown.',
    contact: 'Mail us@valley.example',
    'last-updated': 'Last updated: 3 May 2024',
  };
  const factsOf = (policy: ReturnType<typeof policyOf> | null, hosts = platforms) => {
    const told = tellRights(sourcesOf({ policy }));
    return letterFacts(told, { site: 'valley.example', policy, platforms: hosts, contact: told.contacts[0] ?? null });
  };

  it('is the site, its policy’s contact, name and date, and the platform that hosts it', () => {
    expect(factsOf(policyOf(said))).toEqual({
      site: 'valley.example',
      controller: 'Example Ltd',
      contact: 'us@valley.example',
      platform: 'Samplenet',
      policyRead: '2026-11-20T08:00:00.000Z',
      policyDated: 'Last updated: 3 May 2024',
    });
  });

  it('does not speak of a platform to the platform itself', () => {
    expect(factsOf(policyOf(said, { platform: 'Samplenet' }))).toMatchObject({
      platform: undefined,
      controller: 'Example Ltd',
      contact: 'us@valley.example',
    });
  });

  it('does not call a platform’s policy the campaign’s own', () => {
    const policy = policyOf({ controller: 'The controller is Example Ltd, Oldtown.' }, { platform: 'Samplenet' });
    const told = tellRights(sourcesOf({ policy }));
    const to = letterFacts(told, { site: 'valley.example', policy, platforms, contact: null });
    expect(to).toMatchObject({ controller: undefined, policyRead: undefined, policyDated: undefined });
  });

  it('names no platform that is only likely, or only loaded from', () => {
    const likely = [{ name: 'Samplenet', role: 'host', certainty: 'likely' }];
    expect(factsOf(policyOf(said), likely).platform).toBeUndefined();
  });

  it('takes a date for a date only where it is short', () => {
    expect(factsOf(policyOf({ ...said, 'last-updated': 'x '.repeat(100) })).policyDated).toBeUndefined();
  });
});
