import { definePhrases } from '../../define-phrases';

const SHARE =
  /\b(comunic(at[oaie]|are|hiamo|ano)|comunicazione (a|ai|al|alle|agli|dei|di (suoi|tuoi)|a terzi)|condivi(s[oaie]|dere|diamo|de|dono|sione)|trasmess[oaie]|trasmett(ere|iamo|e|ono)|trasmissione|cedut[oaie]|cediamo|diffus[oaie]|divulgat[oaie]|accessibil[ei]|acced(ere|ono|e)|accesso (ai|a tali|a questi)|(venire|venirne|vengono|portat[oaie]|messi) a conoscenza|conosciut[oaie]|mess[oaie] a disposizione|trasferit[oaie]|avvalersi|avvalendosi|avvale|avvaliamo|affidat[oaie]|fornit[oaie] a|consegnat[oaie]|inoltrat[oaie]|pubblicat[oaie]|ricevono|invi(ati|ate) a|destinatari|servirsi|trattati (solo |esclusivamente |solo ed esclusivamente |anche ){0,4}(da|dal|dalla|dai)|tratteranno|(potr\w+|possono) conoscere)\b/;
const WHO =
  /\b(terz[ei]|terze parti|soggetti|fornitor[ei]|responsabil[ei]|incaricat[oi]|autorizzat[oi]|designat[oi]|societa|aziende|imprese|professionisti|collaborator[ei]|dipendenti|personale|consulent[ei]|commercialist[ai]|avvocat[oi]|studi|autorita|enti|ente|amministrazioni|uffici|associazioni|federazion[ei]|confederazion\w+|soci|associati|iscritti|membri|organi|partit[oi]|movimento|candidat[oi]|liste?|comitati?|circoli|articolazion[ei]|strutture|organismi|organizzazioni|volontari|attivisti|eletti|banche|istituti|hosting|provider|gestori|piattaform[ae]|partner|coni|amministratori|istruttori|all'esterno|tribunali?|google|facebook|meta|mailchimp|brevo|sendgrid|stripe|paypal|aruba|github|formspree)\b/;
const DATA = /\b(dati|informazioni|indirizz[oi]|recapiti|nominativi|dato|email|e-mail|elenco|comunicazione)\b/;
const ON_BEHALF =
  /\bper (suo |nostro |vostro )?conto\b|\bper conto (del|dell'|della|di)\b|\b(responsabil[ei]) (estern[oi] )?(del|di) trattamento\b|\bresponsabil[ei]( \(?estern[oi]\)?)\b|\bart(t?\.|icolo)? ?28\b/;

export default definePhrases({
  headings:
    /destinatar|comunicazione|(condivisione|diffusione|divulgazione|cessione) (e|dei|di|delle|a)|condivid|terz[ei]|a chi|chi (puo|potra|ha accesso|riceve|altri)|soggetti (a cui|ai quali|autorizzat|che|terzi)|responsabili (del|estern)|fornitor|ambito di (comunicazione|diffusione)|possono (accedere|essere comunicati)/,
  yes: [
    [5, SHARE, WHO, DATA],
    [1, /\b(categorie|seguenti|ad esempio|quali|es\.|compres[ie]|inclus[ie])\b/, SHARE, WHO, DATA],
    [
      1,
      /\b(potranno|possono|potrebbero|verranno|saranno|vengono|sono)( \w+)? (essere )?(comunicat|condivis|trasmess|accessibil|portat|conosciut)\w*/,
      WHO,
    ],
    [5, WHO, ON_BEHALF, /\b(dati|tratta\w*|avval\w+|nominat[oi]|elenco|servizi)\b/],
    [
      4,
      /\b(hosting|ospitat[oi]|server|host)\b/,
      /\b(fornitore|fornit[oi] da|gestit[oi]|presso|provider|inc|s\.?r\.?l|societa)\b/,
      /\b(sito|dati|server|servizio)\b/,
    ],
    [
      5,
      /\b(organizzazioni|associazioni|movimenti|gruppi|enti)\b/,
      /\b(con idee simili|affini|alleat[ei]|vicin[ei] al)\b/,
      /\b(incontro|condivi\w+|comunic\w+|contatt\w+|scambi\w+)\b/,
    ],
    [5, /\bdestinatari\b/, /\b(sono|e|:|possono|categorie)\b/, WHO],
    [
      5,
      SHARE,
      /\b(partit[oi]|organismi politici|alleat[oi]|candidat[oi]|articolazioni|federazion[ei]|circoli|comitati|coalizione|liste|associazioni)\b/,
      DATA,
    ],
    [4, /\bcomunicazione (dei|di) (suoi |tuoi )?dati\b/, /\b(a|ai|al|alle|agli) \w+/, WHO],
    [
      4,
      /\belenco\b.{0,60}\b(dei )?responsabili\b/,
      /\b(consulta\w+|richie\w+|disponibile|conoscibile)\b/,
      /\b(titolare|responsabil[ei]|sede|richiesta)\b/,
    ],
  ],
  headed: [
    [
      3,
      /\b(fornitor[ei]|responsabil[ei]|collaborator[ei]|consulent[ei]|commercialist[ai]|autorita|pubbliche amministrazioni|soci|membri|organi|circoli|federazion[ei]|volontari|personale|dipendenti|banche|istituti|hosting|provider|gestori|imprese|societa|enti|terz[ei]|amministratori|soggetti|studi|partner|inc)\b/,
    ],
    [3, SHARE],
  ],
  no: [
    [
      6,
      /\b(non|ne|nessun[oa]?|mai|esclusa|esclus[oi])\b/,
      /\bnon\b.{0,60}\b(comunicat[oaie]|condivis[oaie]|trasmess[oaie]|cedut[oaie]|diffus[oaie]|divulgat[oaie]|trasferit[oaie]|vendut[oaie]|comunichiamo|condividiamo|cediamo|diffondiamo|trasmettiamo|comunica|condivide|cede)\b|\bnessuna (condivisione|comunicazione|cessione|diffusione)\b|\bnessun dato\b.{0,60}\b(comunicat|condivis|cedut|trasmess|diffus)|\bnon (e|sono) (prevista|previste|oggetto di) .{0,30}(comunicazion|diffusion|cession)/,
      /\b(terz[ei]|terze parti|altri|altre|nessuno|condivisione|soggetti|esterni|alcun dato|diffusion|oggetto|sito|diffus[oi]|comunicat[oi])\b/,
      DATA,
    ],
  ],
  exceptions:
    /\b(salvo|salva|tranne|se non|eccett\w+|ad eccezione|eccezione|senza (il )?(\w+ )?(\w+ )?consenso|ma potranno|ma possono|potranno essere comunicati|esclusivamente|soltanto|solo|fatt[ao] salv[oaei]|fuori dai casi|a meno che|ove necessario|nei limiti|qualora|quando)\b/,
  veto: [
    /\bpersona fisica o giuridica\b|\bnon si applica\b|\b(pagina|informativa|documento) (descrive|illustra|spiega)\b|\bper via telematica\b|\bil dare conoscenza\b|\bsi intende\b|\bcategori[ae] di (soggetti|destinatari) (ai quali|a cui)\b|\bl'attestazione\b|\ba conoscenza, anche\b|\bin qualita di rappresentante designato\b/,
    /\b(diritt[oi] (di|alla|all'|a)|oppors\w+|portabilita|rettific\w+|reclamo|revoc\w+|limitazione del trattamento)\b|\bformato strutturato\b|\bcomunicaz\w+ in forma intelligibile\b/,
    /\b(scriv\w+|comunicandol[oa]|contattare|contattaci)\b(?!.{0,200}\belenco\b)|\bcomunicare (all'|al |a noi|alla )\b|\bpassword\b|\baccount\b/,
    /\b(privacy policy|informativ[ae]) (di|dei|delle|del) (google|facebook|meta|terz\w+|fornitor\w+)|\blink\b|\bcookies?\b|\bwidget\b|\bmodifiche\b/,
    /\b(dal|al|presso) (tuo|suo|vostro) browser\b|\bprotocolli di comunicazione\b|\btrasmissione e implicita\b|\b(fuori|esterno|al di fuori) (dal|dall'|della|dell')\b.{0,20}\b(unione|ue|see|spazio)\b|\bextra[- ]?ue\b|\bpaesi terzi\b|\bpaes[ie] .{0,40}unione europea/,
    /\bmisure di sicurezza\b|\brischi di\b|\baccess[oi] non (consentito|autorizzat\w+)|\bconservat[ie]\b.{0,80}\b(server|finalita di archivio|luoghi)\b|\bindirizz[oi] .{0,30}dei destinatari\b|\bstipul\w+ .{0,40}statuto\b/,
    /\btitolare del trattamento e\b|\bcontitolari del trattamento\b|\b(autorizzate|autorizzati) (al|dal|a compiere)\b.{0,80}\bai sensi\b/,
  ],
  details: {
    party:
      /\bpartit[oi]\b|\bmovimento\b|\b(federazion[ei]|circoli|sezioni|coordinament[oi]|articolazioni (territoriali|locali)?|organi (del partito|nazionali|territoriali)|sedi (locali|territoriali))\b/,
    allies:
      /\balleat[oi]\b|\bcoalizione\b|\b(altri|altre) (partiti|movimenti|associazioni|organizzazioni|comitati|candidati)\b|\bassociazioni (con finalita analoghe|affini|collegate)|\borganismi politici\b|\bcollegat[ie]\b|\bidee simili\b|\bfinalita analoghe\b/,
    platform: /\bhosting\b|\bserver\b|\bpiattaform[ae]\b|\bcloud\b|\bprovider\b|\bposta elettronica\b/,
    advertisers:
      /\bpubblicita\w*\b|\bpubblicitari\w*|\bgoogle\b|\bfacebook\b|\bmeta\b|\binstagram\b|\btwitter\b|\byoutube\b|\bsocial (network|media)\b|\bmarketing\b/,
    volunteers:
      /\bvolontari\b|\battivisti\b|\bmilitanti\b|\bcandidat[oi]\b|\belett[oi]\b|\bconsiglieri\b|\bparlamentari\b|\brappresentanti di lista\b/,
    authorities:
      /\bautorita\b|\bpubblic(a|he) amministrazion[ei]\b|\btribunal[ei]\b|\bforze dell'ordine\b|\bpolizia\b|\bagenzia delle entrate\b|\benti (pubblici|locali|previdenziali)\b|\buffici elettorali\b|\bcamera dei deputati\b|\borgani di vigilanza\b/,
    processors:
      /\bresponsabil[ei] (estern[oi] )?(del trattamento|estern[oi])\b|\bfornitor[ei]\b|\bper (suo |nostro )?conto\b|\bconsulent[ei]\b|\bcommercialist[ai]\b|\bsocieta (esterne|terze|di servizi)\b|\bcollaboratori esterni\b|\bart(\.|icolo)? ?28\b/,
  },
  examples: {
    yes: [
      'I dati possono essere comunicati ai circoli e agli organi del partito.',
      'I dati saranno trasmessi a fornitori esterni, quali i commercialisti.',
      'Destinatari dei dati sono i soggetti incaricati della stampa.',
    ],
    no: ['I dati non saranno comunicati a terzi.', 'I tuoi dati non vengono ceduti a terzi né diffusi.'],
  },
  counterexamples: [
    'Comunica la password soltanto a nessuno: i terzi non devono averla.',
    'Lei ha diritto di sapere i soggetti ai quali i dati sono comunicati.',
    'Il sito contiene link a soggetti terzi che raccolgono dati e li comunicano.',
  ],
});
