import { definePhrases } from '../../define-phrases';
import { ADDRESS, MAIL } from './words/data';

const OFFICER =
  /\bresponsabil[ei] (della|per la|alla|del) protezione( dei)?( dati)?( personali)?\b|\bdata protection officer\b|\bdpo\b|\brpd\b/;

export default definePhrases({
  headings: /responsabile (della|per la) protezione|data protection officer|\bdpo\b|\brpd\b/,
  yes: [
    [
      5,
      OFFICER,
      /@|\[email|\b(e|sono) (il|la|l'|lo|i|contattabil\w+|raggiungibil\w+|reperibil\w+|stat[oa]|nominat[oa]|disponibile)\b|\b(nominat[oa]|designat[oa]|contatt(are|ato|abile|arlo|i)|raggiungibile|scriv\w+|recapiti|pec|e-?mail|rivolgersi)\b/,
    ],
    [2, OFFICER, MAIL],
    [2, OFFICER, ADDRESS],
  ],
  headed: [
    [3, MAIL],
    [3, /\b(tel(efono)?|cell(ulare)?)\b\.?:? ?\+?[\d(]/],
  ],
  no: [
    [
      6,
      OFFICER,
      /\bnon (ha|abbiamo|hanno|e|sono|risulta|sussiste|e stato|ricorr\w+|si e|siamo)\b.{0,80}\b(nominat\w+|designat\w+|obblig\w+|tenut\w+|previst\w+|soggett\w+|necessari\w+|provveduto|proceduto)\b|\bnon nominat[oa]\b|\bnessun (dpo|responsabile)\b/,
    ],
  ],
  veto: [
    /\bpersona fisica o (la persona )?giuridica\b|\bfunge da\b|\bassiste il titolare\b|\bsorveglia\b|\bcompiti\b|\bdiritto di\b|\breclamo\b/,
    /\bdati di contatto del responsabile della protezione dei dati,? ove|\bove (applicabile|nominato|presente)\b|\b(garante|autorita) .{0,40}(rpd|dpo)\b/,
    /\b(al|il) titolare .{0,30}\bo al (dpo|rpd|responsabile)\b/,
  ],
  examples: {
    yes: [
      'Il responsabile della protezione dei dati è la dottoressa Bianchi.',
      'È stata nominata DPO la signora Bianchi.',
    ],
    no: ['L’associazione non ha nominato un responsabile della protezione dei dati.'],
  },
  counterexamples: [
    'Il responsabile della protezione dei dati è la persona fisica o giuridica che assiste chi decide.',
    'Il responsabile della protezione civile abita in valle.',
  ],
});
