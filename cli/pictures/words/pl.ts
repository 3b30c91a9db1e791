import type { Story } from '../story';

export default {
  european: 'Wybory europejskie 2029',
  regional: 'Wybory regionalne 2028',
  municipal: 'Wybory samorządowe 2029',
  afterVote: 'po głosowaniu',
  asks: 'Kto zachowuje listę członków po głosowaniu? Zapytać w Nanterre 17 maja.',
  period: 'Trzy lata od ostatniego kontaktu. Który kontakt liczy się jako ostatni?',
  promise: 'Zadzwonić w styczniu i zobaczyć.',
  deletion: 'Sześć miesięcy po głosowaniu. Wiosną sprawdzić jeszcze raz.',
  writes: 'Jeśli zaproponuję spotkanie: kto dostanie mój adres i na jak długo?',
} satisfies Story;
