import type { Story } from '../story';

export default {
  european: 'Europese verkiezingen 2029',
  regional: 'Regionale verkiezingen 2028',
  municipal: 'Gemeenteraadsverkiezingen 2029',
  afterVote: 'na de stemming',
  asks: 'Wie houdt de ledenlijst na de stemming? Vragen in Nanterre op 17 mei.',
  period: 'Drie jaar na het laatste contact. Welk contact telt als het laatste?',
  promise: 'In januari bellen en zien.',
  deletion: 'Zes maanden na de stemming. In het voorjaar nog eens kijken.',
  writes: 'Als ik een bijeenkomst voorstel: wie krijgt mijn adres, en voor hoe lang?',
} satisfies Story;
