import { describe, expect, it } from 'vitest';
import { knownAuthorities } from '../../utils/rights/authorities';
import { namedAuthorities } from '../../utils/rights/named-authority';

const all = [...knownAuthorities].flatMap(([country, { authorities }]) =>
  authorities.map((authority) => ({ country, ...authority })),
);

describe.each([...knownAuthorities])('the authorities of %s', (code, { authorities, source, date, certainty }) => {
  it('are filed under a country code, with a source, a day and how sure it is', () => {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(source).toMatch(/^https:\/\//);
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(['sourced', 'background', 'uncertain']).toContain(certainty);
    expect(authorities.length).toBeGreaterThan(0);
  });

  it('are linked by their home pages, over https', () => {
    for (const { name, web, email } of authorities) {
      expect(new URL(web)).toMatchObject({ protocol: 'https:', pathname: '/', search: '', hash: '' });
      expect(name.length).toBeGreaterThan(5);
      if (email !== undefined) expect(email).toMatch(/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/);
    }
  });
});

describe('the authorities together', () => {
  it('cover the European Union, the EEA, the United Kingdom and Switzerland: 49 bodies in 32 countries', () => {
    const european = [...knownAuthorities].filter(([, { source }]) => source.includes('datenanfragen'));
    expect(european).toHaveLength(32);
    expect(european.flatMap(([, { authorities }]) => authorities)).toHaveLength(49);
  });

  it('have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('outside Europe are told with the doubt they are known with', () => {
    expect(knownAuthorities.get('AU')?.certainty).toBe('background');
    expect(knownAuthorities.get('CA')?.certainty).toBe('sourced');
  });
});

describe('an authority named in a policy', () => {
  it.each([
    ['Vous pouvez saisir la CNIL.', ['FR']],
    ['Réclamation auprès de la Commission Nationale de l’Informatique et des Libertés.', ['FR']],
    ['You can complain to the Information Commissioner’s Office.', ['GB']],
    ['You can complain to the ICO.', ['GB']],
    ['You may contact the Data Protection Commission.', ['IE']],
    ['Puede reclamar ante la Agencia Española de Protección de Datos (AEPD).', ['ES']],
    ['Reclamo al Garante per la protezione dei dati personali', ['IT']],
    ['Klacht indienen bij de Autoriteit Persoonsgegevens', ['NL']],
    ['skarga do Prezesa Urzędu Ochrony Danych Osobowych', ['PL']],
    ['Beschwerde beim Bayerischen Landesamt (www.lda.bayern.de)', ['DE']],
    ['Commission nationale pour la protection des données', ['LU']],
    ['Office of the Australian Information Commissioner', ['AU']],
  ])('in «%s» is told', (text, countries) => {
    expect(namedAuthorities(text).map(({ country }) => country)).toEqual(countries);
  });

  it('that two countries call alike is told as both', () => {
    expect(namedAuthorities('Du kan klage til Datatilsynet.').map(({ country }) => country)).toEqual(['DK', 'NO']);
  });

  it.each(['the competent supervisory authority', 'an ico file', 'unicorn', 'notdpa.gr-like.example'])(
    'is not read into «%s»',
    (text) => expect(namedAuthorities(text)).toEqual([]),
  );
});
