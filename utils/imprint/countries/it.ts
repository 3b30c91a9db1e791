import { defineCountry } from '../define-country';

export default defineCountry({
  source: 'L. 515/1993 art. 3(2) and L. 81/1993 art. 29(3): committente responsabile; mandatario elettorale',
  date: '2026-11-22',
  phrases: [
    { role: 'orderer', strength: 3, joined: 'words', lead: /committente(?: e)? responsabile|comm(?:itt)?\. ?resp\./iu },
    { role: 'finance-agent', strength: 3, joined: 'colon', name: 'optional', lead: /mandatari[oa] elettorale/iu },
  ],
  examples: [
    { text: 'Committente responsabile: Maria Esempio', role: 'orderer', name: 'Maria Esempio' },
    { text: 'Comm. resp. Maria Esempio', role: 'orderer', name: 'Maria Esempio' },
    { text: 'Mandatario elettorale: Mario Esempio', role: 'finance-agent', name: 'Mario Esempio' },
  ],
  counterexamples: [
    // The processor of the data, not its publisher and not its controller.
    'Responsabile del trattamento: Esempio Srl',
    'Titolare del trattamento: Associazione Esempio',
    'Responsabile della protezione dei dati: Maria Esempio',
  ],
});
