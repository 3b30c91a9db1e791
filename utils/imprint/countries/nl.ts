import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source:
    'No imprint duty before Reg. (EU) 2024/900 (Montesquieu Instituut, 2022); phrases of colophons are background knowledge',
  date: '2026-11-22',
  phrases: [
    {
      role: 'publisher',
      strength: 1,
      joined: 'colon',
      lead: /uitgever(?: van deze (?:website|site))?(?= ?:)/iu,
      opens: true,
    },
    {
      role: 'publisher',
      strength: 1,
      joined: 'words',
      lead: /(?:deze|de) (?:website|site) (?:is een uitgave van|wordt (?:beheerd|onderhouden|uitgegeven) door)/iu,
    },
    { role: 'provider', strength: 1, joined: 'colon', lead: /(?:eigenaar|beheerder) van deze (?:website|site)/iu },
    { role: 'press-responsible', strength: 1, joined: 'colon', lead: /eindredactie|hoofdredacteur/iu, opens: true },
    {
      role: 'finance-agent',
      strength: 1,
      joined: 'colon',
      lead: /penningmeester(?= ?:)/iu,
      opens: true,
      needs: /rekening|IBAN|donatie|doneer|gift/iu,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /gehost (?:door|bij|op)/iu,
      needs: /\b(?:website|site|pagina|server)/iu,
    },
    hostingLabel,
  ],
  examples: [
    {
      text: 'Deze website is een uitgave van Stichting Voorbeeld, Voorbeeldstraat 1, 1012 AB Amsterdam',
      role: 'publisher',
      name: 'Stichting Voorbeeld',
      address: 'Voorbeeldstraat 1, 1012 AB Amsterdam',
    },
    { text: 'De site wordt gehost door Voorbeeld Servers BV', role: 'host', name: 'Voorbeeld Servers BV' },
    { text: 'Eindredactie: Jan Voorbeeld', role: 'press-responsible', name: 'Jan Voorbeeld' },
  ],
  counterexamples: ['Penningmeester: Jan Voorbeeld', 'Uitgevers van kranten maken zich zorgen.'],
});
