import { defineFieldKind } from '../define-field-kind';

export default defineFieldKind({
  source: 'own knowledge of campaign forms',
  date: '2026-11-23',
  order: 140,
  rank: 65,
  types: ['file'],
  words: {
    en: 'photo*, picture, upload*, file, cv, attachment',
    fr: 'photo*, fichier, piece jointe',
    de: 'foto*, datei, anhang, lebenslauf',
    es: 'foto*, archivo',
    it: 'foto*, file, allegato',
    pt: 'foto*, ficheiro, arquivo',
    nl: 'foto*, bestand, bijlage',
    pl: 'zdjecie, plik, zalacznik',
  },
  names: /photo|picture|avatar|upload|fichier|attachment/i,
});
