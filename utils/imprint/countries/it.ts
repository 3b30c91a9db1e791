import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'L. 515/1993 art. 3(2) and L. 81/1993 art. 29(3): committente responsabile; mandatario elettorale',
  date: '2026-11-22',
  phrases: [
    {
      role: 'orderer',
      strength: 3,
      joined: 'words',
      lead: /committente(?: e)? responsabile(?: ?(?:\/|e) ?mandatari[oa](?: elettorale)?)?|comm(?:itt)?\. ?resp\./iu,
    },
    {
      role: 'orderer',
      strength: 3,
      joined: 'colon',
      lead: /committente/iu,
      needs: /elettorale|propaganda|messaggio politico/iu,
      opens: true,
    },
    { role: 'finance-agent', strength: 3, joined: 'colon', name: 'optional', lead: /mandatari[oa] elettorale/iu },
    {
      role: 'provider',
      strength: 1,
      joined: 'colon',
      lead: /(?:titolare|proprietari[oa]|gestore) (?:e (?:titolare|gestore) )?del (?:presente )?sito(?: web| internet)?/iu,
    },
    {
      role: 'publisher',
      strength: 1,
      joined: 'words',
      lead: /(?:sito|pagina)(?: web| internet)? a cura (?:di|del|della|dell[’'])/iu,
    },
    { role: 'press-responsible', strength: 1, joined: 'colon', lead: /direttor(?:e|rice) responsabile/iu },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /(?:ospitato|hostato) (?:da|su|presso|sui server di)/iu,
      needs: /\bsito\b|piattaforma/iu,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'colon',
      lead: /fornitore (?:di servizi )?(?:di |del servizio di )?hosting/iu,
    },
    hostingLabel,
  ],
  examples: [
    { text: 'Committente responsabile: Maria Esempio', role: 'orderer', name: 'Maria Esempio' },
    { text: 'Comm. resp. Maria Esempio', role: 'orderer', name: 'Maria Esempio' },
    { text: 'Mandatario elettorale: Mario Esempio', role: 'finance-agent', name: 'Mario Esempio' },
    { text: 'Il sito è ospitato da Esempio Server S.r.l.', role: 'host', name: 'Esempio Server S.r.l.' },
    { text: 'Proprietario del sito: Associazione Esempio', role: 'provider', name: 'Associazione Esempio' },
    { text: 'Direttore responsabile: Maria Esempio', role: 'press-responsible', name: 'Maria Esempio' },
    { text: 'Messaggio elettorale. Committente: Mario Esempio', role: 'orderer', name: 'Mario Esempio' },
  ],
  counterexamples: [
    'Committente: Comune di Esempio, lavori stradali',
    'Responsabile del procedimento: Maria Esempio',
    'Responsabile comunicazione: Maria Esempio',
    'Responsabile della protezione dei dati: Maria Esempio',
  ],
});
