import { describe, expect, it } from 'vitest';
import { readImprint } from '../../utils/imprint';
import { knownPhrases } from '../../utils/imprint/known-phrases';

const url = 'https://www.example.org/mentions-legales';
const read = (text: string) => readImprint(text, url);
const inShort = (text: string) => read(text).map(({ role, name }) => (name ? `${role}: ${name}` : role));

describe('readImprint', () => {
  it('says nothing about a text that declares nothing', () => {
    expect(read('')).toEqual([]);
    expect(read('Bienvenue sur notre site.\nRejoignez-nous !')).toEqual([]);
  });

  it('keeps the page’s own word and quotes it with what stands around', () => {
    const [host] = read('Mentions légales\n\nHÉBERGEUR :   Exemple   SAS\n2 rue de l’Exemple');
    expect(host).toEqual({
      role: 'host',
      phrase: 'HÉBERGEUR',
      name: 'Exemple SAS',
      address: '2 rue de l’Exemple',
      countries: ['BE', 'CH', 'FR', 'LU'],
      strength: 1,
      quote: { exact: 'HÉBERGEUR : Exemple SAS', prefix: 'Mentions légales ', suffix: ' 2 rue de l’Exemple', url },
    });
  });

  it('keeps the roles on one site apart', () => {
    expect(
      inShort(
        [
          'Éditeur : Jeanne Exemple, candidate',
          'Hébergeur : Exemple Pages',
          'Dons : chèque à l’ordre de : M. D. Exemple, mandataire financier de Jeanne Exemple',
        ].join('\n'),
      ),
    ).toEqual(['publisher: Jeanne Exemple', 'host: Exemple Pages', 'finance-agent: M. D. Exemple']);
  });

  it('parts labels that follow one another on one line', () => {
    expect(
      inShort(
        'Responsable de la publication : Liste Exemple 2026 Hébergement : Exemple Pages (Exemple, Inc., San Francisco) Protection des données : Les formulaires respectent le RGPD',
      ),
    ).toEqual(['publisher: Liste Exemple 2026', 'host: Exemple Pages']);
  });

  it('reads a name on the line after its label or heading', () => {
    expect(inShort('Hébergeur :\nOVH (RCS Exemple, 424 761 419)')).toEqual(['host: OVH']);
    expect(inShort('## **HÉBERGEMENT**\nLe site est hébergé par\nEXEMPLE WEB SERVICES SARL,\n38 avenue')).toEqual([
      'host: EXEMPLE WEB SERVICES SARL',
    ]);
    expect(inShort('Paid for by\nExample for Mayor\nPO Box 1')).toEqual(['payer: Example for Mayor']);
  });

  it('does not take the next label for a name', () => {
    expect(inShort('Hébergeur :\nDirecteur de la publication : Jeanne Exemple')).toEqual(['publisher: Jeanne Exemple']);
  });

  it('does not take a sentence for a name', () => {
    expect(inShort('Hébergeur\nCe site web est hébergé par Exemple Réseaux, basé à Nanterre.')).toEqual([
      'host: Exemple Réseaux',
    ]);
    expect(read('Prestataire (hébergeur du site web) : Exemple utilise les services d’un autre.')).toEqual([]);
  });

  it('says where a template was left to be filled in', () => {
    for (const text of [
      'Hébergeur : à renseigner',
      'Hébergeur : a completer',
      'Hébergeur : [à compléter]',
      'Hébergeur :\n[Nom et adresse]',
      'Hébergeur : XXXXXX',
      'Hébergeur : {{host}}',
      'Hébergeur : XXX',
      'Hébergeur : lorem ipsum dolor',
      'Hébergeur : TBD',
      'Hosting: do uzupełnienia',
    ])
      expect(read(text)).toMatchObject([{ role: 'host', unfilled: true }]);
  });

  it('finds the hint in the middle of a name, and none in what follows one', () => {
    expect(read('Paid for by the Committee to Elect [Candidate Name] [year]')).toMatchObject([{ unfilled: true }]);
    expect(read('Éditeur : Les amis de {{ site.name }}')).toMatchObject([{ unfilled: true }]);
    expect(inShort('Hébergeur : Exemple SAS, téléphone à compléter')).toEqual(['host: Exemple SAS']);
  });

  it('keeps the full stops and commas that belong to a name', () => {
    expect(inShort('Hébergeur : NING Interactive, Inc., 2850 Horizon Ridge Pkwy')).toEqual([
      'host: NING Interactive, Inc.',
    ]);
    expect(inShort('Hébergeur : Exemple S.A.S., Paris')).toEqual(['host: Exemple S.A.S.']);
    expect(inShort('Directeur de la publication : M. J.-P. Exemple. Contact par courriel')).toEqual([
      'publisher: M. J.-P. Exemple',
    ]);
    expect(inShort('Ce site est hébergé par OVH. Vos données restent en France.')).toEqual(['host: OVH']);
  });

  it('merges what several countries know under the same words', () => {
    const found = read('Éditeur responsable : Jeanne Exemple');
    expect(found).toHaveLength(1);
    expect(found[0]?.countries).toEqual(['BE', 'FR']);
    expect(found[0]?.strength).toBe(3);
  });

  it('reads Czech campaign material: who ordered it and who made it, in either order', () => {
    expect(inShort('Zadavatel: Příklad, zpracovatel: Tiskárna Příklad s.r.o.')).toEqual([
      'orderer: Příklad',
      'maker: Tiskárna Příklad s.r.o.',
    ]);
    expect(inShort('© 2026 Politické hnutí PŘÍKLAD — zadavatel i zpracovatel').sort()).toEqual([
      'maker: Politické hnutí PŘÍKLAD',
      'orderer: Politické hnutí PŘÍKLAD',
    ]);
    expect(inShort('Zadavatel/zpracovatel: Hnutí Příklad').sort()).toEqual([
      'maker: Hnutí Příklad',
      'orderer: Hnutí Příklad',
    ]);
  });

  it.each([
    // Italian "responsabile": of the processing it is the processor, of the order it is who ordered, of anything else nobody.
    ['Responsabile del trattamento: Esempio Srl', ['data-processor: Esempio Srl']],
    ['Titolare del trattamento: Associazione Esempio', ['data-controller: Associazione Esempio']],
    ['Committente responsabile: Maria Esempio', ['orderer: Maria Esempio']],
    ['Responsabile della protezione dei dati: Maria Esempio', []],
    // French "responsable": of the publication is the publisher, of the processing the controller.
    ['Responsable de la publication : Jeanne Exemple', ['publisher: Jeanne Exemple']],
    ['Responsable du traitement : Association Exemple', ['data-controller: Association Exemple']],
    ['Responsable de la communication : Jeanne Exemple', []],
    // Spanish "responsable" and "encargado".
    ['Responsable del tratamiento: Partido Ejemplo', ['data-controller: Partido Ejemplo']],
    ['Encargado del tratamiento: Ejemplo S.L.', ['data-processor: Ejemplo S.L.']],
    ['Responsable de prensa: Ana Ejemplo', []],
    // Portuguese "responsável" and "encarregado", who is the data protection officer.
    ['Responsável pelo tratamento: Equipa Exemplo', ['data-controller: Equipa Exemplo']],
    ['Encarregado da proteção de dados: Maria Exemplo', []],
    // Czech "zpracovatel": of data the processor, beside "zadavatel" who made the material, alone neither.
    ['Zpracovatel osobních údajů: Příklad s.r.o.', ['data-processor: Příklad s.r.o.']],
    ['Zpracovatel: Příklad s.r.o.', []],
    ['Správce osobních údajů: Hnutí Příklad', ['data-controller: Hnutí Příklad']],
    ['Správce: Hnutí Příklad', []],
    // Slovak "prevádzkovateľ": of data the controller, of a site who runs it.
    ['Prevádzkovateľ webu: Strana Príklad', ['provider: Strana Príklad']],
    // Polish "administrator": of data the controller, of a site who runs it, alone neither.
    ['Administratorem danych jest Partia Przykład', ['data-controller: Partia Przykład']],
    ['Administrator serwisu: Partia Przykład', ['provider: Partia Przykład']],
    ['Administrator: Jan Przykład', []],
    // German "Verantwortlich": by press law for the content, by the GDPR for data.
    ['Verantwortlich i.S.d. § 18 Abs. 2 MStV: Erika Beispiel', ['press-responsible: Erika Beispiel']],
    ['Verantwortlicher im Sinne der DSGVO: Beispielpartei', ['data-controller: Beispielpartei']],
    ['Verantwortlich: Erika Beispiel', []],
    ['Projekt dofinansowany ze środków Unii Europejskiej', []],
  ])('keeps apart what only looks alike: %s', (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  it('quotes the GDPR’s own word as the page writes it', () => {
    expect(read('Titolare del trattamento: Associazione Esempio')[0]).toMatchObject({
      phrase: 'Titolare del trattamento',
      quote: { exact: 'Titolare del trattamento: Associazione Esempio' },
    });
  });

  it('does not take the label of an address for that of a name', () => {
    expect(read('Adresse de l’hébergeur : Exempleville\nSite de l’éditeur : Exemple.fr')).toEqual([]);
  });

  it('finds a declaration once, however often the page repeats it', () => {
    expect(read('Paid for by Example for Mayor\n'.repeat(300))).toHaveLength(1);
  });

  it('reads a German notice with two roles in one heading', () => {
    expect(
      inShort('Angaben gemäß § 5 TMG sowie verantwortlich für den Inhalt nach § 55 Abs. 2 RStV:\nJan Beispiel\nWeg 1'),
    ).toContain('press-responsible: Jan Beispiel');
  });
});

describe('readImprint on hostile text', () => {
  const size = 200_000;
  const spaces = ' '.repeat(size);
  const hostile: [string, string][] = [
    ['white space', spaces],
    ['one long word', 'a'.repeat(size)],
    ['labels without names', 'hébergeur '.repeat(size / 10)],
    ['labels with colons', 'Hébergeur : '.repeat(size / 12)],
    ['half a phrase again and again', 'hébergement aaaa aaaa aaaa aaaa '.repeat(size / 32)],
    ['promoters without end', 'printed and published and '.repeat(size / 26)],
    ['capitals and dots', 'A. B. C. '.repeat(size / 9)],
    ['brackets', 'Hébergeur : ['.repeat(size / 13)],
    ['line breaks', '\n'.repeat(size)],
    ['section signs', 'verantwortlich für den inhalt nach § '.repeat(size / 37)],
  ];

  it.each(hostile)('grows with the text and no faster: %s', (_, text) => {
    const timeOf = (part: string) => {
      const started = performance.now();
      read(part);
      return performance.now() - started;
    };
    const [quarter, whole] = [timeOf(text.slice(0, size / 4)), timeOf(text)];
    // Four times the text may take four times as long; ten leaves room for a busy machine, a square would need sixteen.
    expect(whole).toBeLessThan(10 * quarter + 400);
  });

  it('reads no more than its limit', () => {
    expect(read(`${'x '.repeat(100_000)}\nHébergeur : Exemple`)).toEqual([]);
  });

  it('knows enough phrases for this to mean something', () => {
    expect(knownPhrases.length).toBeGreaterThan(30);
  });
});
