import { describe, expect, it } from 'vitest';
import { countryOfAddress } from '../../utils/rights/country-of-address';

describe('the country of an address', () => {
  it.each([
    ['12 Mill Lane, Oldtown, Ireland', 'IE', '12 Mill Lane, Oldtown, Ireland'],
    ['Gordon House, Barrow Street, Dublin 4', 'IE', 'Dublin 4'],
    ['12 rue du Moulin, 75009 Paris', 'FR', '75009 Paris'],
    ['12 rue du Moulin, 59999 Exempleville, France and by e-mail', 'FR', undefined],
    ['Hauptstr. 5, 10115 Berlin', 'DE', '10115 Berlin'],
    ['Hauptstr. 5, D-17033 Neubrandenburg', 'DE', 'D-17033 Neubrandenburg'],
    ['1 High Street, London SW1A 1AA', 'GB', 'London SW1A 1AA'],
    ['Hoofdstraat 1, 1234 AB Amsterdam', 'NL', '1234 AB Amsterdam'],
    ['Bundesgasse 3, 3003 Bern', 'CH', '3003 Bern'],
    ['Rue du Rhône 1, 1204 Genève', 'CH', '1204 Genève'],
    ['Rue de la Loi 16, 1000 Bruxelles', 'BE', '1000 Bruxelles'],
    ['Kärntner Str. 1, 1010 Wien', 'AT', '1010 Wien'],
    ['ul. Prosta 1, 00-001 Warszawa', 'PL', '00-001 Warszawa'],
    ['Rua Direita 1, 1000-001 Lisboa', 'PT', '1000-001 Lisboa'],
    ['via Roma 1, 00186 Roma (RM)', 'IT', undefined],
    ['Calle Mayor 1, 28013 Madrid', 'ES', '28013 Madrid'],
    ['735 Example Street, Palo Alto, CA 94301', 'US', 'Palo Alto, CA 94301'],
    ['150 Example Street, Ottawa, Ontario K2P 1L4', 'CA', undefined],
    ['5 Example St, Brunswick VIC 3056', 'AU', undefined],
    ['Drottninggatan 1, 111 51 Stockholm', 'SE', undefined],
    ['Karlova 1, 110 00 Praha 1', 'CZ', undefined],
    ['Hlavná 1, 811 01 Bratislava, Slovensko', 'SK', undefined],
  ])('%s: %s', (text, country, saw) => {
    const told = countryOfAddress(text);
    expect(told?.country).toBe(country);
    if (saw !== undefined) expect(told?.saw).toBe(saw);
  });

  it.each([
    'France',
    'Our partners in France, Germany and Italy receive them.',
    'We transfer data under Article 46 to Ireland, France, and Germany.',
    'Since 25 May 2018, Germany, like others, has a law.',
    '25 May 2018, Germany',
    'Under Article 15, France, among others, has a rule.',
    'Call 01234 567890',
    '12 rue du Moulin, 59999 Exempleville',
    '4 place de la Halle, 25300 Exempleville',
    'France Exemple Services, service client',
    'https://www.exemple.fr/contact, info@beispiel.de',
  ])('is not read into «%s»', (text) => {
    expect(countryOfAddress(text)).toBeNull();
  });

  it('is settled by a phrase of one country’s law where the post code alone is not enough, never by the phrase alone', () => {
    expect(countryOfAddress('Hauptstr. 5, 99999 Beispielstadt', ['DE'])?.country).toBe('DE');
    expect(countryOfAddress('Hauptstr. 5, 99999 Beispielstadt', ['DE', 'AT'])).toBeNull();
    expect(countryOfAddress('Hauptstr. 5', ['DE'])).toBeNull();
  });

  it('does not let a hostile text cost time', () => {
    const texts = ['1 a,', 'D-1', '(12345 Xx ', 'SW1A 1A ', '00-00', ', CA 9430'].map((it) => it.repeat(5000));
    const began = performance.now();
    for (const text of texts) countryOfAddress(text);
    expect(performance.now() - began).toBeLessThan(500);
  });
});
