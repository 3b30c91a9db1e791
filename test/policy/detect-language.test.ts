import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../utils/policy';

const FRENCH =
  'Nous avons ouvert ce réseau pour que chacun puisse proposer ses idées, rencontrer ses voisins et suivre la campagne jusqu’au jour du vote.';
const ENGLISH =
  'We opened this network so that everyone can bring their ideas, meet their neighbours and follow the campaign until the day of the vote.';

describe('the language of a text', () => {
  it('is not told under 60 characters, whatever the page claims', () => {
    expect(detectLanguage('Rejoignez la campagne', 'fr')).toEqual({
      lang: null,
      certainty: 0,
      others: [],
      claimed: 'fr',
    });
  });

  it('is told from the words, not from what the page claims', () => {
    expect(detectLanguage(FRENCH, 'en-US')).toMatchObject({ lang: 'fr', claimed: 'en-US', others: [] });
  });

  it('is told from a menu of short lines', () => {
    const menu = [
      'Accueil',
      'Le programme de la liste',
      'Nos candidats',
      'Agenda',
      'Nous rejoindre',
      'Faire un don',
      'Les comités',
    ];
    expect(detectLanguage(`${menu.join('\n')}\nPour vous et avec vous dans le canton`).lang).toBe('fr');
  });

  it('is the one that fills most of a mixed document, the other named with its share', () => {
    const finding = detectLanguage(
      [FRENCH, `${FRENCH} Bis.`, `${FRENCH} Ter.`, ENGLISH, `${ENGLISH} Again.`].join('\n'),
    );
    expect(finding.lang).toBe('fr');
    expect(finding.others.map((it) => it.lang)).toEqual(['en']);
    expect(finding.others[0]?.share).toBeGreaterThan(0.3);
    expect(finding.others[0]?.share).toBeLessThan(0.5);
  });

  it('does not name a language for one stray paragraph', () => {
    const finding = detectLanguage(
      [FRENCH, `${FRENCH} Bis.`, `${FRENCH} Ter.`, `${FRENCH} Encore.`, ENGLISH].join('\n'),
    );
    expect(finding).toMatchObject({ lang: 'fr', others: [] });
  });

  it('counts a line that repeats once', () => {
    const repeated = Array.from({ length: 40 }, () => ENGLISH);
    expect(detectLanguage([FRENCH, `${FRENCH} Bis.`, ...repeated].join('\n')).lang).toBe('fr');
  });

  it('cannot be told where no word is known', () => {
    expect(detectLanguage('4711 0815 / 2026-11-22 – 12:00 '.repeat(5)).lang).toBeNull();
    expect(
      detectLanguage('本網站由候選人辦公室營運,歡迎各界朋友加入我們的行列,一起為地方的未來努力。'.repeat(3)).lang,
    ).toBeNull();
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    detectLanguage(`${FRENCH} ${'x'.repeat(2_000_000)}`);
    detectLanguage(`${FRENCH}\n`.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 60_000);
});

it('does not take a programme left in a text for its language', () => {
  const code = 'if(a){b.style.width=c+"px";}else{return d&&e(f)||g;} function move(x,y){this.left=x;this.top=y;} ';
  const danish =
    'Vi indsamler kun de oplysninger, som du selv giver os, og vi sletter dem, når valget er forbi, medmindre du beder os om at beholde dem.';
  expect(detectLanguage(`${danish}\n${code.repeat(40)}\n${danish} Det gælder alle.`)).toMatchObject({
    lang: 'da',
    others: [],
  });
});
