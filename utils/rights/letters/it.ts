import { defineLetters } from '../define-letters';

export default defineLetters({
  blanks: {
    controller: '[nome dell’organizzazione]',
    contact: '[indirizzo e-mail o postale]',
    name: '[il suo nome]',
    email: '[l’indirizzo e-mail fornito]',
    reasons: '[i suoi motivi]',
  },
  greeting: 'Gentili Signore e Signori,',
  letters: {
    access: {
      subject: 'Accesso ai miei dati personali: {site}',
      ask: [
        'trattate dati personali che mi riguardano in relazione al sito {site}? In caso affermativo, vi chiedo di inviarmene copia e di indicarmi:\n- per quali finalità li utilizzate e per quanto tempo li conservate;\n- da dove provengono;\n- a chi sono stati comunicati, con il nome di ciascun destinatario;\n- verso quali paesi sono stati trasferiti.',
      ],
      platform: 'Vi chiedo di includere ciò che conserva o riceve {platform}, che ospita il sito.',
    },
    erasure: {
      subject: 'Cancellazione dei miei dati personali: {site}',
      ask: [
        'vi chiedo di cancellare i dati personali che mi riguardano e che conservate in relazione al sito {site}, di informarne i destinatari e di indicarmene il nome. Revoco ogni consenso al loro utilizzo. Se ne conservate alcuni, vi prego di indicarmi quali e perché.',
      ],
      platform: 'Vi chiedo di assicurarvi che anche {platform}, che ospita il sito, cancelli le proprie copie.',
    },
    portability: {
      subject: 'Portabilità dei miei dati personali: {site}',
      ask: [
        'vi chiedo di inviarmi i dati personali che vi ho fornito tramite il sito {site}, in un formato strutturato, di uso comune e leggibile da dispositivo automatico (per esempio CSV o JSON).',
      ],
    },
    objection: {
      subject: 'Opposizione al trattamento dei miei dati: {site}',
      ask: [
        'mi oppongo al trattamento dei dati personali che mi riguardano, raccolti in relazione al sito {site}, per finalità di marketing diretto, compresa la profilazione a esso connessa.',
        'Per motivi connessi alla mia situazione particolare mi oppongo anche a ogni altro trattamento fondato sul legittimo interesse o su un compito di interesse pubblico: {reasons}.',
        'Vi chiedo di cessare tale trattamento e di darmene conferma.',
      ],
    },
    withdrawal: {
      subject: 'Revoca del mio consenso: {site}',
      ask: [
        'revoco ogni consenso prestato in relazione al sito {site} al trattamento dei miei dati personali, compresi quelli che rivelano opinioni politiche. Vi chiedo di cessare il trattamento basato su di esso, di cancellare i dati che conservavate solo a tale titolo e di darmene conferma.',
      ],
    },
  },
  policy: 'Ho letto la vostra informativa sulla privacy in data {read}.',
  policyDated: 'Ho letto la vostra informativa sulla privacy («{dated}») in data {read}.',
  basis: 'Riferimento normativo: {law}.',
  laws: {
    gdpr: {
      articles: {
        access: 'articolo 15 del GDPR (destinatari per nome: Corte di giustizia dell’UE, C-154/21)',
        erasure: 'articoli 17 e 19 del GDPR',
        portability: 'articolo 20 del GDPR',
        objection: 'articolo 21, paragrafi da 1 a 3, del GDPR',
        withdrawal: 'articolo 7, paragrafo 3, del GDPR',
      },
      deadline: 'Il GDPR prevede una risposta entro un mese (articolo 12, paragrafo 3).',
    },
    uk: {
      articles: {
        access: 'articolo 15 del GDPR britannico (UK GDPR)',
        erasure: 'articoli 17 e 19 del GDPR britannico (UK GDPR)',
        portability: 'articolo 20 del GDPR britannico (UK GDPR)',
        objection: 'articolo 21, paragrafi da 1 a 3, del GDPR britannico (UK GDPR)',
        withdrawal: 'articolo 7, paragrafo 3, del GDPR britannico (UK GDPR)',
      },
      deadline: 'Questo testo prevede una risposta entro un mese (articolo 12, paragrafo 3).',
    },
    swiss: {
      articles: {
        access: 'articolo 25 della legge federale sulla protezione dei dati (LPD)',
        erasure: 'articoli 30 capoverso 2 lettera b e 32 della legge federale sulla protezione dei dati (LPD)',
        portability: 'articolo 28 della legge federale sulla protezione dei dati (LPD)',
        objection: 'articolo 30 capoverso 2 lettera b della legge federale sulla protezione dei dati (LPD)',
        withdrawal: 'articolo 30 capoverso 2 lettera b della legge federale sulla protezione dei dati (LPD)',
      },
      deadline: 'La LPD prevede di norma una risposta entro 30 giorni (articolo 25 capoverso 7).',
    },
  },
  identity: 'Per individuarmi: {name}, {email}.',
  closing: 'Cordiali saluti\n{name}',
});
