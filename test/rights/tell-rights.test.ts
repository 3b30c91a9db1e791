import { describe, expect, it } from 'vitest';
import { countriesKnown, tellRights } from '../../utils/rights';
import { imprintOf, policyOf, quoteOf, sourcesOf } from './rights-samples';

describe('the country whose rights are told', () => {
  it('comes from an address in the policy, with the words that tell it', () => {
    const policy = policyOf({ controller: 'The controller is the Committee, 12 Mill Lane, Oldtown, Ireland.' });
    const told = tellRights(sourcesOf({ policy }));
    expect(told).toMatchObject({ country: 'IE', chosen: false });
    expect(told.places).toEqual([
      {
        country: 'IE',
        because: 'address',
        saw: '12 Mill Lane, Oldtown, Ireland',
        quote: quoteOf('The controller is the Committee, 12 Mill Lane, Oldtown, Ireland.'),
        whose: 'site',
      },
    ]);
  });

  it('comes from an address in the legal notice', () => {
    const imprint = [imprintOf({ address: '12 rue du Moulin, 59000 Lille' })];
    expect(tellRights(sourcesOf({ imprint })).country).toBe('FR');
  });

  it('comes from the authority that the policy names', () => {
    const policy = policyOf({ complaint: 'You can complain to the Information Commissioner’s Office.' });
    const told = tellRights(sourcesOf({ policy }));
    expect(told.country).toBe('GB');
    expect(told.places[0]).toMatchObject({ because: 'authority', authority: 'gbico' });
  });

  it('never comes from the domain of the site, the policy or an e-mail address, nor from the language', () => {
    const url = 'https://www.beispiel.de/datenschutz';
    const quote = quoteOf('Fragen beantwortet info@beispiel.de auf www.beispiel.de.', url);
    const policy = policyOf({});
    const answers = ['controller', 'contact', 'dpo', 'complaint'].map((clause) => ({
      clause,
      answer: 'yes' as const,
      quotes: [quote],
    }));
    const imprint = [imprintOf({ phrase: 'Impressum', countries: ['DE'], email: 'info@beispiel.de', quote })];
    const told = tellRights(sourcesOf({ policy: { ...policy, answers }, imprint }));
    expect(told).toMatchObject({ country: null, places: [], law: null, authorities: null, letterLaw: null });
  });

  it('never comes from the host’s address, nor from an authority two countries call alike', () => {
    const imprint = [imprintOf({ role: 'host', address: '2 rue de l’Exemple, 59100 Roubaix' })];
    const policy = policyOf({ complaint: 'Du kan klage til Datatilsynet.' });
    expect(tellRights(sourcesOf({ imprint, policy })).country).toBeNull();
  });

  it('is what the citizen chooses, whatever the pages tell; what they tell is still said', () => {
    const imprint = [imprintOf({ address: 'Hauptstr. 5, 10115 Berlin' })];
    const told = tellRights(sourcesOf({ country: 'AT', imprint }));
    expect(told).toMatchObject({ country: 'AT', chosen: true });
    expect(told.places.map(({ country }) => country)).toEqual(['DE']);
  });

  it('keeps two countries apart where pages differ, the site’s own words before its platform’s', () => {
    const policy = policyOf(
      { controller: 'Samplenet, Inc., 1 Main Street, Palo Alto, CA 94301' },
      { platform: 'Samplenet' },
    );
    const imprint = [imprintOf({ address: 'Kärntner Str. 1, 1010 Wien' })];
    expect(tellRights(sourcesOf({ policy, imprint })).places.map(({ country, whose }) => [country, whose])).toEqual([
      ['AT', 'site'],
      ['US', { platform: 'Samplenet' }],
    ]);
  });

  it('is not told by what a policy denies', () => {
    const policy = policyOf({ controller: 'The controller is the Committee, 12 Mill Lane, Oldtown, Ireland.' });
    const answers = policy.answers.map((answer) => ({ ...answer, answer: 'no' as const }));
    expect(tellRights(sourcesOf({ policy: { ...policy, answers } })).country).toBeNull();
  });
});

describe('what is told of a country', () => {
  const idsOf = (country: string, kind: string) =>
    tellRights(sourcesOf({ country }))
      .law?.points.filter((point) => point.kind === kind)
      .map(({ id }) => id) ?? [];

  it('in Ireland, that the right to object does not reach electoral activities', () => {
    expect(idsOf('IE', 'ask')).toContain('objection');
    expect(idsOf('IE', 'limit')).toEqual(expect.arrayContaining(['objection_ie', 'mailing_ie']));
    expect(idsOf('FR', 'limit')).not.toContain('objection_ie');
  });

  it('in the United Kingdom, that a complaint goes to the organisation first', () => {
    expect(idsOf('GB', 'how')).toContain('organisation_first');
    expect(idsOf('FR', 'how')).not.toContain('organisation_first');
  });

  it('that one month is set for the answer, only where GDPR or UK GDPR is the law', () => {
    const withMonth = countriesKnown().filter((country) => idsOf(country, 'how').includes('month'));
    expect(withMonth).toHaveLength(31);
    expect(withMonth).toEqual(expect.arrayContaining(['FR', 'GB', 'IS', 'LI', 'NO']));
    expect(withMonth).not.toContain('CH');
  });

  it.each(['CA', 'AU', 'US'])('in %s, the limits of its law, and letters that name none', (country) => {
    expect(idsOf(country, 'limit').length).toBeGreaterThan(0);
    expect(tellRights(sourcesOf({ country })).letterLaw).toBeNull();
  });

  it('is the authority that hears complaints there', () => {
    expect(tellRights(sourcesOf({ country: 'FR' })).authorities?.list.map(({ id }) => id)).toEqual(['frcnil']);
    expect(tellRights(sourcesOf({ country: 'US' })).authorities).toBeNull();
  });

  it('in Germany, the authority of the Land in the address, or the one the policy names, first', () => {
    const imprint = [imprintOf({ address: 'Hauptstr. 5, 20095 Hamburg' })];
    expect(tellRights(sourcesOf({ imprint })).authorities?.list[0]?.id).toBe('dehmbbfdi');
    const policy = policyOf({ complaint: 'Beschwerde bei der Berliner Beauftragten für Datenschutz' });
    expect(tellRights(sourcesOf({ policy })).authorities?.list[0]?.id).toBe('deberlbdi');
    expect(tellRights(sourcesOf({ policy })).authorities?.list).toHaveLength(18);
  });
});

describe('who is responsible', () => {
  it('is named as the policy names it, else as the legal notice does in the words of the law', () => {
    const policy = policyOf({ controller: 'The controller is the Committee for a Valley, Oldtown.' });
    const imprint = [
      imprintOf({ role: 'data-controller', name: 'Valley e. V.' }),
      imprintOf({ name: 'Somebody Else' }),
    ];
    expect(tellRights(sourcesOf({ policy, imprint })).controller).toEqual({
      name: 'Committee for a Valley',
      whose: 'site',
    });
    expect(tellRights(sourcesOf({ imprint })).controller).toEqual({ name: 'Valley e. V.', whose: 'site' });
    expect(tellRights(sourcesOf({ imprint: [imprintOf({ name: 'Somebody Else' })] })).controller).toBeNull();
  });
});
