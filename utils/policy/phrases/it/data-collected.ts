import { definePhrases } from '../../define-phrases';

/** Something of a person that can be written down. */
const KIND =
  /\b(nome|nomi|cognom[ei]|nominativ[oi]|generalita|(indirizz[oi] )?(e-?mail|mail|ip|di posta elettronica|di residenza|postale)|indirizz[oi]|(numer[oi] (di|del) )?(telefono|cellulare|telefonic[oi])|(data|luogo)( e luogo)? di nascita|codice fiscale|residenza|comune di|provincia|cap|professione|sesso|genere|eta|cittadinanza|nazionalita|titolo di studio|regione|iban|carta di credito|credenziali|password|username|browser|sistema operativo|log|url|uri|nomi a dominio|user agent|fotografi[ae]|immagin[ei]|firma|documento d'?i? ?identita|data e ora|tessera elettorale|timestamp|scadenza|dati (anagrafici|identificativi|personali identificativi|di (contatto|navigazione|pagamento|accesso|fatturazione|residenza|utilizzo|nascita|natura anagrafica)|bancari|fiscali|demografici|comportamentali|tecnici|operativi))\b/;
const SURE =
  /\b(nome|nomi|cognom[ei]|generalita|e-?mail|mail|indirizz[oi]( (ip|di posta elettronica|di residenza|postale))?|telefono|cellulare|telefonic[oi]|(data|luogo) di nascita|codice fiscale|residenza|professione|sesso|eta|iban|browser|sistema operativo|nomi a dominio|password|username|firma|immagini|domicilio)\b/;
const KINDS =
  /\b(nome|nomi|cognom[ei]|generalita|e-?mail|mail|indirizz[oi]|telefono|cellulare|nascita|codice fiscale|residenza|professione|sesso|eta|iban|browser|sistema operativo|nomi a dominio|password|username|anagrafici|identificativi|anagrafica|di contatto)\b.{1,60}\b(nome|cognom[ei]|e-?mail|mail|indirizz[oi]|telefono|cellulare|telefonico|nascita|codice fiscale|residenza|professione|sesso|eta|iban|browser|sistema operativo|nomi a dominio|password|username|di contatto|messaggio|url|immagini)\b/;
const GATHER =
  /\b(raccogli\w*|raccolt[aeio]|raccolgono|acquisi\w+|tratt(iamo|a|ano|at[aeio]|eremo)|fornit[aeio]|fornir\w*|fornisc\w+|conferi\w+|comunica(ndo|ti|te)|richie(sta|ste|sti|sto|de|dono|diamo)|registra(t[aeio]|no)|inseri\w+|memorizza\w*|rilasciat[aeio]|annotat[aeio]|riporta(t[aeio])?|rientrano|comprend\w+|includ\w+|inclus[aeio]|indica(re|ndo|ti|te)|trasme\w+|compila\w*|ottenere|chiediamo|chiesti|riguarda\w*|relativ[aeio])\b/;

export default definePhrases({
  headings:
    /(dati|informazioni)[^.]{0,30}(raccol|trattat|fornit|rilasciat|conferit|essenzial|opzional|identificativ|di contatto|acquisit|inserit|oggetto)|(tipologi|categori|tipi|natura|quali)[^.]{0,30}(dati|informazioni)|dati di (navigazione|contatto)|dati (degli|dei|del) (utent|soci|client|iscritt|biolog)|dati che|dati relativi|documenti\b/,
  yes: [
    [5, GATHER, KINDS],
    [4, GATHER, SURE, /\b(dati|informazioni|recapiti|email)\b/],
    [4, /\b(tipi|tipologi[ae]|categori[ae]) di dati( personali)?\b[^.]{0,60}(:| e | sono | relativ)/, KIND],
    [4, /\b(seguenti|questi|tali) (dati|informazioni|dati personali|categorie di dati)\b/, GATHER, KIND],
    [
      4,
      /\bdati (anagrafici|identificativi|di contatto|di navigazione|personali comuni|fiscali|tecnici|comuni)\b[^.]{0,80}(:|\(|ad esempio|es\.|quali)/,
      KIND,
    ],
    [4, /\b(unici|soli) dati\b/, GATHER, /\b(anagrafic[aoi]|contatto|identificativ[oi])\b/],
    [
      4,
      /\braccoglie(re|mo)?\b|\bsono raccolti\b|\bvengono raccolti\b/,
      /\b(dati|categoria) .{0,60}(anagrafici|di contatto|di navigazione|identificativi)\b/,
    ],
    [4, /\bacquisizione (dei|dell'|di)\b/, /\b(dati di contatto|indirizz[oi]|dati del mittente)\b/],
  ],
  headed: [
    [3, KIND],
    [4, KINDS],
  ],
  no: [
    [
      6,
      /\bnon\b/,
      /\bnon (raccogli\w+|raccoglie|tratt(a|iamo)|acquisi\w+|vengono (raccolti|acquisiti)|viene (raccolto|acquisito)|sono raccolti|registr\w+|memorizz\w+|rileva)\b.{0,40}\b(alcun[oa]?|nessun[oa]?|dati personali|dato)\b/,
      /\b(dat[oi]|informazion[ei])\b/,
    ],
  ],
  exceptions:
    /\b(salvo|tranne|se non|eccett\w+|ad eccezione|senza (il )?consenso|sensibil[ei]|particolari|minor[ei]|consapevolmente|maggiore eta|anni|cookies?|automatic\w+|quando|specific\w+|fuorche|precisi)\b/,
  veto: [
    /\bnon (consent|permett)\w+ la raccolta\b|\bcookies? (\w+ ){0,5}(e|sono|permett\w+|consent\w+|vengono|possono|raccolgono)\b|\bquesti cookies?\b|\bgoogle\b|\bfacebook\b|\btwitter\b/,
    /\b(diritt[oi]|esercit\w+|reclamo|revoc\w+|oppor\w+|portabilita|rettific\w+)\b|\bpersona fisica\b|\bsi intende\b|\bqualsiasi operazione\b|\bqualunque informazione\b/,
    /\bnon raccogli\w+|\bnon (vengono|sono|saranno) raccolti\b|\bnon inserire\b|\bconferimento (dei|di) dati\b.{0,80}\b(necessari|obbligatori|facoltativ|indispensabil)\w+|\bnon (cost|riguard)\w+/,
    /\b(conserv(at\w+|eremo|iamo|azione|are)|cancellat\w+|destinatari|modifiche)\b|\bresponsabile del trattamento e\b|\bcomunicati (a|ai|agli|alle|al|ad)\b|\bnei limiti\b/,
    /\bcontatt(are|arci|aci)\b|\bscriv(ere|erci|ici|endo)\b|\bresponsabile della protezione\b|\bchiamato a\b|\bgarante\b|\btitolare del trattamento\b/,
    /\bbas[ei] giuridic|\b(presente|questa) (informativa|privacy policy|pagina)\b|\bpossono essere utilizzati\b|\butilizzat\w+ per\b|\bseguenti (finalita|scopi)\b/,
  ],
  examples: {
    yes: [
      'Raccogliamo il tuo nome, il tuo cognome e il tuo indirizzo e-mail.',
      'Con il modulo vengono raccolti nome, telefono e codice fiscale.',
    ],
    no: ['Non raccogliamo alcun dato personale.'],
  },
  counterexamples: [
    'Per esercitare i diritti indica il tuo nome e il tuo indirizzo.',
    'Il comune raccoglie le foglie lungo le strade.',
    'Il nome della rosa è raccolto in un libro.',
  ],
});
