import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Laki ehdokkaan vaalirahoituksesta 273/2009: paid election advertising names its payer; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'payer', strength: 3, joined: 'colon', lead: /(?:vaali)?(?:mainoksen|mainonnan|ilmoituksen) maksaja/iu },
    { role: 'payer', strength: 3, joined: 'words', lead: /(?:mainoksen|ilmoituksen) maksaa/iu },
    { role: 'press-responsible', strength: 1, joined: 'colon', lead: /vastaava (?:p[äa][äa])?toimittaja/iu },
    { role: 'publisher', strength: 1, joined: 'colon', lead: /(?:sivuston |sivun )?julkaisija(?= ?:)/iu, opens: true },
    { role: 'provider', strength: 1, joined: 'colon', lead: /(?:sivuston|verkkosivujen|sivun) yll[äa]pit[äa]j[äa]/iu },
    { role: 'host', strength: 1, joined: 'colon', lead: /(?:webhotelli|palvelintila)(?= ?:)/iu, opens: true },
    hostingLabel,
  ],
  examples: [
    { text: 'Mainoksen maksaja: Esimerkin tukiyhdistys ry', role: 'payer', name: 'Esimerkin tukiyhdistys ry' },
    {
      text: 'Mainoksen maksaa Esimerkkipuolue, Esimerkkikatu 1, 00100 Helsinki',
      role: 'payer',
      name: 'Esimerkkipuolue',
      address: 'Esimerkkikatu 1, 00100 Helsinki',
    },
    { text: 'Sivuston ylläpitäjä: Matti Esimerkki', role: 'provider', name: 'Matti Esimerkki' },
  ],
  counterexamples: ['Veronmaksaja: kuntalainen', 'Tietosuojavastaava: Maija Esimerkki'],
});
