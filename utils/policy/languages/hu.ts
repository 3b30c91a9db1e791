import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'áéíóöőúüű',
  words: `
    a az és hogy nem is egy ez vagy meg el de azt csak már van volt mint ha még kell lehet ki után
    szerint által amely valamint adatok személyes ön adatkezelés illetve azonban minden ezt között mely
    során részére ami mert pedig fel nagyon senki joga velük szabad nincs vannak
  `,
  links: {
    privacy: [
      'adatvédelmi tájékoztató',
      'adatvédelmi nyilatkozat',
      'adatvédelmi szabályzat',
      'adatkezelési tájékoztató',
      'adatkezelési szabályzat',
      'adatkezelési nyilatkozat',
      'adatvédelem',
      'adatvédelmi',
      'adatkezelés',
    ],
    legalNotice: ['jogi nyilatkozat', 'impresszum'],
    cookies: ['cookie-k', 'sütik', 'cookie tájékoztató'],
    terms: ['felhasználási feltételek', 'általános szerződési feltételek', 'ászf'],
  },
  abbreviations: ['pl', 'stb', 'ún', 'kb', 'sz', 'ill', 'bek', 'tv', 'u', 'dr', 'kft', 'vö'],
  example:
    'Minden. emberi lény szabadon születik és egyenlő méltósága és joga van. Az emberek, ésszel és lelkiismerettel bírván, egymással szemben testvéri szellemben kell hogy viseltessenek.',
});
