import { definePhrases } from '../../define-phrases';
import { NOT_A_RIGHT, WHO_MAY } from './words/who-may';

const ACCESS =
  /\baccess[oi] (ai|agli|alle|a|al) |\b(di|l'|d'|all'|dell'|dall') ?accesso\b|^(- )?accesso\b|\baccedere (ai|alle|a)\b|\baccedervi\b|\baccedere,|\bsapere se (i |dei )?(propri |suoi |tuoi )?dati\b|\bfile esportato\b|\bricevere un file\b|\bl'accesso\b|\baccesso,|\bconferma (dell'esistenza|che sia)|\b(ottenere|avere) (la )?conferma\b|\bcopia (dei|di tutti|dei tuoi|delle)\b|\bconoscere (i|quali|se) (suoi |tuoi |propri )?dati\b|\bconoscere i dati che\b/;
const LISTED = /\baccess[oi]?\b|\baccedere\b/;

export default definePhrases({
  headings: /access|diritt[oi]/,
  yes: [
    [5, ACCESS, WHO_MAY, /\b(dati|diritt[oi]|informazioni|gdpr|regolamento)\b/],
    [5, /\bdiritt[oi]\b/, /\baccesso\b/, /\b(rettific\w+|cancellazione|dati|titolare|15)\b/],
    [5, LISTED, /\bart(t?\.|icolo)? ?15\b|\bart\. ?15\b/],
    [1, ACCESS, /\bart(t?\.|icol[oi])? ?15\b|\bdiritto (di|all') ?(accesso|accedere)\b/],
    [5, /\bart(icolo|\.)? ?7 del codice\b/, /\bdiritti\b/],
  ],
  headed: [
    [4, /^(- )?(l')?(accesso|acced\w+)\b/],
    [3, /\b(conferma|copia|accesso)\b/],
  ],
  veto: [
    NOT_A_RIGHT,
    /\baccesso (non|abusiv|illecit|ristrett|al sito|ai servizi|alla piattaforma|ad alcune|autenticat)\w*|\baccessi non\b|\blog di accesso\b|\bdati di accesso\b|\brischi di\b|\bcookies?\b|\bpassword\b|\baccesso ai servizi\b/,
  ],
  examples: {
    yes: [
      'Hai il diritto di accedere ai tuoi dati.',
      'L’interessato può ottenere la conferma dell’esistenza dei dati.',
    ],
  },
  counterexamples: [
    'Proteggiamo il diritto e impediamo l’accesso non autorizzato ai dati.',
    'Si può accedere al giardino in ogni momento.',
  ],
});
