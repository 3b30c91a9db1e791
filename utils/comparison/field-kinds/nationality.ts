import { defineFieldKind } from '../define-field-kind';

export default defineFieldKind({
  source: 'own knowledge of campaign forms',
  date: '2026-11-23',
  order: 80,
  rank: 56,
  words: {
    en: 'nationality, citizenship',
    fr: 'nationalite',
    de: 'staatsangehorigkeit, nationalitat, staatsburgerschaft',
    es: 'nacionalidad',
    it: 'nazionalita, cittadinanza',
    pt: 'nacionalidade',
    nl: 'nationaliteit',
    pl: 'obywatelstwo',
    sv: 'medborgarskap, nationalitet',
    da: 'nationalitet',
    no: 'nasjonalitet, statsborgerskap',
    fi: 'kansalaisuus',
    cs: 'statni obcanstvi, narodnost',
    ro: 'cetatenie, nationalitate',
    hu: 'allampolgarsag',
    el: 'υπηκοοτητα',
    ru: 'гражданство',
    uk: 'громадянство',
  },
  names: /nationalit|citizenship|nacionalidad|staatsangeh/i,
});
