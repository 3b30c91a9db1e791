import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'ąćęłńóśźż',
  words: `
    i w na z do się nie że jest o to od za przez dla po oraz jak ich jego może są być lub które który
    których ale czy tym tego także przy tak będzie ze przed był nam danych osobowych państwa pod pan
    prawo co ma już bez ten była każdy człowiek nikt wszyscy mają można musi wolno
  `,
  links: {
    privacy: [
      'polityka prywatności',
      'polityka ochrony prywatności',
      'polityka ochrony danych',
      'ochrona danych osobowych',
      'ochrona danych',
      'ochrona prywatności',
      'przetwarzanie danych osobowych',
      'klauzula informacyjna',
      'informacja o przetwarzaniu danych',
      'dane osobowe',
      'prywatność',
      'poufność',
      'rodo',
    ],
    legalNotice: ['zastrzeżenia prawne', 'nota prawna', 'informacje prawne', 'stopka redakcyjna'],
    cookies: ['pliki cookie', 'pliki cookies', 'polityka cookies', 'ciasteczka'],
    terms: ['zasady użytkowania', 'regulamin', 'warunki korzystania'],
  },
  abbreviations: [
    'art',
    'ust',
    'pkt',
    'lit',
    'np',
    'm.in',
    'tj',
    'nr',
    'ul',
    'al',
    'tzw',
    'itp',
    'itd',
    'ww',
    'dz. u',
    'dz.u',
    'poz',
    'r',
    'prof',
    'dr',
    'św',
  ],
  example:
    'Wszyscy ludzie rodzą się wolni i równi pod względem swej godności i swych praw. Są oni obdarzeni rozumem i sumieniem i powinni postępować wobec innych w duchu braterstwa.',
});
