import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source:
    'Election code: paid campaign material names who paid; “Купуването и продаването на гласове е престъпление” stands on it; background knowledge',
  date: '2026-11-22',
  phrases: [
    {
      role: 'payer',
      strength: 3,
      joined: 'words',
      lead: /плате[нм]а?о? (?:от|съобщение от)/iu,
      needs: /гласове|предизбор|кампани|политическ|коалици|парти/iu,
    },
    {
      role: 'orderer',
      strength: 2,
      joined: 'colon',
      lead: /възложител/iu,
      needs: /гласове|предизбор|кампани|коалици|парти/iu,
      opens: true,
    },
    { role: 'publisher', strength: 1, joined: 'colon', lead: /издател(?= ?:)/iu, opens: true },
    { role: 'host', strength: 1, joined: 'colon', lead: /хостинг(?: доставчик)?(?= ?:)/iu, opens: true },
    hostingLabel,
  ],
  examples: [
    {
      text: 'Платено от ПП Пример. Купуването и продаването на гласове е престъпление!',
      role: 'payer',
      name: 'ПП Пример',
    },
    { text: 'Хостинг: Пример ООД', role: 'host', name: 'Пример ООД' },
  ],
  counterexamples: ['Платено от Министерството по проект.', 'Администратор на сайта'],
});
