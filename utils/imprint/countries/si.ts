import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Naročnik of propaganda (Zakon o volilni in referendumski kampanji); background knowledge',
  date: '2026-11-22',
  phrases: [
    {
      role: 'orderer',
      strength: 2,
      joined: 'colon',
      lead: /naro[čc]nik(?: (?:oglasa|oglasnega sporo[čc]ila|propagandnega sporo[čc]ila))?/iu,
      needs: /volil|kampanj|oglas|propagand|strank|list/iu,
      opens: true,
    },
    { role: 'orderer', strength: 3, joined: 'colon', lead: /organizator(?:ka)? volilne kampanje/iu },
    {
      role: 'publisher',
      strength: 1,
      joined: 'colon',
      lead: /(?:izdajatelj|zalo[žz]nik)(?:ica)?(?= ?:)/iu,
      opens: true,
    },
    { role: 'press-responsible', strength: 1, joined: 'colon', lead: /odgovorn(?:i|a) uredni(?:k|ca)/iu },
    { role: 'host', strength: 1, joined: 'colon', lead: /gostovanje(?: spletne strani)?(?= ?:)/iu, opens: true },
    hostingLabel,
  ],
  examples: [
    { text: 'Naročnik oglasa: Stranka Primer', role: 'orderer', name: 'Stranka Primer' },
    {
      text: 'Organizator volilne kampanje: Lista Primer, Primerova cesta 1, 1000 Ljubljana',
      role: 'orderer',
      name: 'Lista Primer',
      address: 'Primerova cesta 1, 1000 Ljubljana',
    },
  ],
  counterexamples: ['Naročnik gradnje: Občina Primer', 'Gostovanje gledališča v Celju'],
});
