import { definePhrases } from '../../define-phrases';
import { NOT_A_RIGHT, RIGHT, WHO_MAY } from './words/who-may';

const OBJECT = /\b(oppos(izione|izioni|to)|oppor(si|ti|vi|re|mi|visi|tisi|cisi|sene))\b/;

export default definePhrases({
  headings: /opposizion|oppor(si|ti)|diritt[oi]|disiscri/,
  yes: [
    [
      5,
      OBJECT,
      WHO_MAY,
      /\b(dati|trattament[oi]|diritt[oi]|uso|utilizzo|marketing|comunicazioni|limitazione|portabilita|motivi|invio)\b/,
    ],
    [5, OBJECT, /\bart(t?\.|icol[oi])? ?21\b/],
    [4, OBJECT, RIGHT, /\b(trattamento|dati|limitazione|portabilita)\b/],
    [
      1,
      OBJECT,
      /\b(al|del) (loro )?trattamento\b|\bmarketing\b|\bmotivi (legittimi|connessi)|\bmateriale pubblicitario\b/,
    ],
    [
      3.5,
      /\b(disiscriver(si|ti)|annullare l'iscrizione|cancellar(si|ti) dalla|disiscrizione|cancellato da|non ricevere piu|disattivare)\b/,
      /\b(newsletter|mailing list|comunicazioni|e-?mail|archivio|messaggi)\b/,
      /\b(puo|puoi|potra|potrai|link|possibile|in (qualsiasi|ogni) momento|volonta)\b/,
    ],
  ],
  headed: [
    [4, /^(- )?(l'|all')?(opposizione|oppor\w+)\b/],
    [3, OBJECT],
  ],
  veto: [
    NOT_A_RIGHT,
    /\bcookies?\b|\bregistro (pubblico )?delle opposizioni\b|\bsi oppone\b|\bsi sia opposto\b|\bopt-out\b|\bopposizione politica\b|\b(partiti|forze) .{0,20}opposizione\b/,
    /\bnon avendo\b|\bin attesa della verifica\b/,
  ],
  examples: {
    yes: ['Puoi opporti al trattamento dei tuoi dati in qualsiasi momento.', 'Lei ha il diritto di opposizione.'],
  },
  counterexamples: [
    'Ti puoi opporre all’uso dei cookie nel browser.',
    'Il registro delle opposizioni si può leggere in comune.',
  ],
});
