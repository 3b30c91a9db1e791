import { definePhrases } from '../../define-phrases';
import { ADDRESS, MAIL } from './words/data';

const ASK =
  /\b(domand[ae]|richiest[ae]|diritt[oi]|privacy|chiariment[oi]|esercizio|esercitare|informazioni|dubbi|revoca|cancellazione|segnalazion[ei]|comunicazion[ei]|istanz[ae])\b/;

export default definePhrases({
  headings:
    /contatt(i|o|ar)|recapiti|titolar(e|i|ita)\b|domande|(esercizio|esercitare|esercita) (de)?i? ?(tuoi |suoi |propri )?diritti|dove siamo|chi siamo|proprietario/,
  yes: [
    [5, MAIL, ASK, /\b(contatt\w+|scriv\w+|indirizz\w+|invi\w+|mail|e-?mail|rivolg\w+|raggiung\w+|pec|posta)\b/],
    [
      4,
      MAIL,
      /\b(contatt(o|i|are|arci|aci|atemi|ando|abile|ato|ateci)|scriv(ere|erci|ici|imi|eteci|endo|endoci)|raggiungibile|reperibile|recapit[oi])\b/,
    ],
    [4, MAIL, /\btitolare\b/],
    [
      3.5,
      /\b(contatt(are|arci|aci|ando|abile|ato)|scriv(ere|erci|ici|endo)|rivolg(ersi|iti|endosi)|indirizzat[ae]|inviat[ae]|inviando|inviare|inviarsi|inoltrarsi|consegna)\b/,
      /\b(diritti|richiest[ae]|domande|istanza|richieste|revoca)\b/,
      /\b(sede|posta|pec|p\.e\.c|raccomandata|associazione|recapiti|indirizz[oi])\b/,
    ],
  ],
  headed: [
    [4, MAIL],
    [4, /\b(tel(efono)?|cell(ulare)?|fax)\b\.?:? ?\+?[\d(]/],
    [2, ADDRESS],
  ],
  veto: [
    /\bgarante\b|\bautorita (di controllo|competente|garante)|\breclamo\b|\bgpdp\b|\bmonte ?citorio\b|\bpiazza venezia 11\b/,
    /\b(google|facebook|meta|twitter|instagram|youtube|github|apple|paypal|mailchimp|linkedin|stripe|aruba)\b/,
    /\b(responsabile|incaricato) (della|per la) protezione\b|\bdpo\b|\brpd\b|\bdata protection officer\b|\bconsenso alla ricezione\b/,
    /\binvio (facoltativo|esplicito|volontario|di messaggi)\b|\bcompila(ndo|re)? il (modulo|form)\b|\bmodulo di contatto\b|\bnuova verifica\b|\bprecedente punto\b|\bsuccessivo art|\belenco (aggiornato )?dei responsabili\b/,
    /…{2}|\.{6}|_{4}/,
  ],
  examples: {
    yes: [
      'Per qualsiasi domanda puoi scriverci all’indirizzo ciao@valle.example.',
      'Ci puoi contattare scrivendo a ciao@valle.example.',
    ],
  },
  counterexamples: [
    'Compilando il modulo di contatto ricevi una risposta a nome@valle.example.',
    'Il Garante si può contattare all’indirizzo garante@autorita.example.',
  ],
});
