import { definePhrases } from '../../define-phrases';

const ELSEWHERE =
  /\b(da|presso|tramite) (soggetti )?(terzi|terze parti|terze persone|altre (fonti|organizzazioni|associazioni|persone)|partner|altri (soggetti|enti))\b|\b(fonti|elenchi|registri|banche dati|albi)( \w+)? (pubblic[hi]e?|accessibili|pubblicamente)\b|\bpubblici (registri|elenchi)\b|\bliste elettorali\b|\bfonti (terze|esterne)\b|\b(altre|varie|diverse) fonti\b|\b(dai|dalle|tramite i|attraverso i)( \w+)? (social|pagine pubbliche)\b|\bnon (ottenuti|raccolti) (presso|direttamente)\b|\bregistri (anagrafici|delle imprese)\b/;
const GET =
  /\b(raccol\w+|raccogl\w+|ricev(iamo|ut[oi]|ere|e)|acquisi\w+|ottenut[oi]|otteniamo|ottenere|provengono|provenienti|estratt[oi]|(tratt|fornit|comunicat)[oi] d[a-z']{1,4}|reperit[oi]|ricavat[oi])\b/;

export default definePhrases({
  headings: /origine|font[ei]\b|provenienza|da dove|raccolti presso|modalita di raccolta/,
  yes: [
    [5, ELSEWHERE, GET, /\b(dati|informazioni|recapiti|indirizzi|nominativi)\b/],
    [5, /\b(origine|fonte|provenienza) dei dati\b/, /\b(e|sono|:)\b/, ELSEWHERE],
    [1, /\bliste elettorali\b|\bpubblici (registri|elenchi)\b|\belenchi pubblici\b/, GET],
  ],
  no: [
    [
      6,
      /\bnon\b/,
      ELSEWHERE,
      /\bnon (raccogl\w+|acquist\w+|acquisi\w+|ricev\w+|otten\w+|vengono (raccolti|acquisiti)|sono (raccolti|acquisiti))\b/,
      /\b(dati|informazioni|indirizzi)\b/,
    ],
  ],
  exceptions: /\b(salvo|tranne|se non|eccett\w+|ad eccezione|solo|soltanto)\b/,
  veto: [
    /\bdiritto\b|\bconferma\b|\bl'indicazione\b|\b(comunicat[oi]|trasmess[oi]|ceduti|condivisi) a\b|\bcookies?\b|\bper loro stessa natura\b|\bassociazioni con dati detenuti\b/,
    /\b(google|facebook|instagram|meta)\b|\bin modo autonomo\b|\bwidget\b|\bpulsanti\b|\bplugin\b|\bprivacy policy (di|dei)\b|\binformativ[ae] (di|dei|delle)\b/,
  ],
  examples: {
    yes: ['Riceviamo i recapiti anche dalle liste elettorali.'],
    no: ['Non acquistiamo dati da terzi.'],
  },
  counterexamples: ['Lei ha diritto di conoscere se i dati sono raccolti da altre fonti.', 'Da terzi riceviamo torte.'],
});
