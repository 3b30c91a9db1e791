import { definePhrases } from '../../define-phrases';

const KEEP =
  /\b(conserv(at[oaie]|are|iamo|eremo|a|azione)|archiviat[oaie]|archiviazione|mantenut[oaie]|trattenut[oaie]|memorizzat[oaie]|registrat[oaie]|custodit[oaie]|persistono|utilizzat[oaie]|trattat[oaie]|tratter\w+|detenut[oaie])\b/;
const NUMBER =
  /\b(\d{1,3}|un|uno|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|ventiquattro|trenta)( \(\w{1,12}\))? (ore|giorn[oi]|settiman[ae]|mes[ei]|ann[oi])\b/;
const FOR_HOW_LONG =
  /\bper (un |il |tutto il |lo |la |tutta la |i )?(periodo|tempo|arco|durata|successiv[oi])\b|\b[fs]ino a(l|lla|ll'|gli|i)?\b|\bfinche\b|\bnon oltre\b|\bper il tempo\b|\bper tutt[oa]\b|\b(a tempo )?indeterminato\b|\bnon superiore\b|\bper (un massimo|massimo|non piu|almeno)\b|\bperiodo (strettamente )?necessario\b|\bper \w+ anni\b|\bper piu di\b|\bal termine\b/;
const DELETE =
  /\b(cancell(at[oaie]|eremo|iamo|azione)|distrutt[oaie]|eliminat[oaie]|elimineremo|anonimizzat[oaie]|resi anonimi|rimoss[oaie])\b/;
const WHEN =
  /\b(al termine|decors[oaie]|dopo|trascors[oaie]|entro|non appena|una volta|quando|alla scadenza|alla cessazione|non (sono |siano |saranno )?piu (necessari|richiest|utili)\w*|immediatamente|successivamente|dal momento|a seguito|alla fine|in caso di (diniego|revoca|recesso)|nel caso di|automaticamente)\b/;
const DATA =
  /\b(dati|informazioni|recapiti|log|email|e-mail|messaggi|registrazioni|archivio|essi|gli stessi|verranno|saranno|conserveremo|documenti|indirizz[oi]|immagini)\b/;

export default definePhrases({
  headings:
    /conservazione|durata|per quanto tempo|periodo|retention|tempi di|termine di|cancellazione (dei|automatica)|data retention|quanto (tempo )?conserv/,
  yes: [
    [5, KEEP, FOR_HOW_LONG, DATA],
    [5, KEEP, NUMBER, DATA],
    [5, DELETE, WHEN, DATA],
    [5, DELETE, NUMBER, DATA],
    [5, /\b(periodo|durata|termine|tempi|criteri) (di|della|per la) conservazione\b|\bconservazione\b/, NUMBER],
    [
      4,
      /\b(periodo|durata|termine|tempi) di conservazione\b/,
      /\b(e|sono|:|non|corrisponde|determinat[oa]|pari|varia)\b/,
      /\b(necessari[oa]|legge|durata|rapporto|finalita|termini|[fs]ino)\b/,
    ],
    [1, KEEP, NUMBER],
    [1, /\bconserv\w+\b/, FOR_HOW_LONG],
    [
      5,
      /\bper (la durata|il tempo|il periodo|tutta la durata|tutto il (periodo|tempo))\b/,
      /\b(rapporto|iscrizione|prescrizione|normativa|contratto|adesione)\b/,
    ],
  ],
  headed: [
    [3, FOR_HOW_LONG],
    [3, NUMBER],
    [3, DELETE],
  ],
  no: [
    [
      6,
      /\bnon\b/,
      /\bnon (conserv(iamo|a|ano)|vengono (conservati|memorizzati)|sono conservati|saranno conservati|viene conservato|persistono)\b/,
      /\b(alcun|nessun|dati)\b/,
    ],
  ],
  exceptions:
    /\b(salvo|tranne|oltre|piu (a lungo|di)|superiore|eccett\w+|cookies?|se non|solo|soltanto|dopo|accessi|raccoglie|quando)\b/,
  veto: [
    /\bcookies?\b|\bsession[ei] (di navigazione|cookie)\b|\bgoogle\b|\bcache\b|\bbrowser\b/,
    /\b(diritto (di|alla|all'|a)|oppors\w+|chiedere|richieder\w+|ottenere|rettific\w+|portabilita|limitazione|reclamo|oblio)\b(?!.{0,60}\bsuccessiv)/,
    /\bblocco dei dati\b|\btrasformazione in forma anonima\b|\bviolazione di legge\b|\bqualsiasi operazione\b|\bpotra consistere\b|\bpassword\b|\bluog(o|hi) (chius|protett)\w+|\bsu server\b(?!.{0,200}\banni\b)|\bbackup\b/,
    /\bnon applicabile\b|\bpossibilita di\b|\bpotrai rimuover\w+|\belemento\b|\bprivacy policy (di|dei)\b|\bprima della revoca\b|\brisposta: \d|\btempi di risposta\b|\bprorogabil\w+|\bfino al termine della pagina\b/,
    /\bper le seguenti finalita\b|\bdi volta in volta\b.{0,40}\bresponsabil|\bil periodo di conservazione dei dati (personali )?(oppure|o, se)|\b(modifiche|aggiornamenti) .{0,60}informativa\b|\breclam\w+|\bentro 3 anni\b/,
  ],
  examples: {
    yes: [
      'Conserviamo i tuoi dati per tre anni.',
      'I dati sono cancellati non appena non sono più necessari.',
      'Il periodo di conservazione è di dieci anni.',
    ],
    no: ['Non conserviamo alcun dato personale.'],
  },
  counterexamples: [
    'I cookie di sessione sono cancellati alla chiusura del browser.',
    'Conserviamo i bulbi in cantina fino alla primavera.',
  ],
});
