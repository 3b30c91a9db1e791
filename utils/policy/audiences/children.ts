import { defineAudience } from '../define-audience';

export default defineAudience({
  source: 'Titles of policies that parties and candidates publish for one group of people; common use',
  words: {
    en: ['children', 'children’s', 'kids', 'young people'],
    fr: ['enfants', 'mineurs', 'jeunes'],
    de: ['kinder', 'minderjährige', 'jugendliche'],
    es: ['menores', 'niños'],
    it: ['minori', 'bambini'],
    pt: ['crianças', 'menores'],
    nl: ['kinderen', 'jongeren'],
    pl: ['dzieci', 'nieletnich'],
  },
});
