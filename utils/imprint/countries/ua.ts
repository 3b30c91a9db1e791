import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Виборчий кодекс: campaign material names who ordered it and who made it; background knowledge',
  date: '2026-11-22',
  phrases: [
    {
      role: 'orderer',
      strength: 3,
      joined: 'colon',
      lead: /замовник(?:ом)?(?: (?:агіта[цс]\p{L}{1,6}|матеріалу|реклами))?/iu,
      needs: /тираж|наклад|агіта|виборч|кандидат|реклам|виготов|парті/iu,
      opens: true,
    },
    {
      role: 'maker',
      strength: 3,
      joined: 'colon',
      lead: /(?:виготовлювач|виготовлено|видрукувано|виготівник)(?: у| в)?/iu,
      needs: /замовник|тираж|наклад|виборч/iu,
      opens: true,
    },
    { role: 'publisher', strength: 1, joined: 'colon', lead: /видавець(?= ?:)/iu, opens: true },
    { role: 'host', strength: 1, joined: 'colon', lead: /хостинг(?:-провайдер)?(?= ?:)/iu, opens: true },
    hostingLabel,
  ],
  examples: [
    { text: 'Замовник: ПП Приклад. Наклад 1000 прим.', role: 'orderer', name: 'ПП Приклад' },
    { text: 'Хостинг: ТОВ Приклад', role: 'host', name: 'ТОВ Приклад' },
  ],
  counterexamples: ['Замовник: Міська рада, закупівля парт', 'Володілець бази'],
});
