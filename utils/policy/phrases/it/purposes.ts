import { definePhrases } from '../../define-phrases';

const USE =
  /\b(tratt(at[oaie]|iamo|amento|amenti|eremo|era|ano|a|ando)|utilizz(at[oaie]|iamo|eremo|a|o|ano|ando)|raccolt[oaie]|raccogliamo|raccoglie|raccolta|impiegat[oaie]|usiamo|usat[oaie]|serv(ono|ira|iranno)|conserviamo|acquisit[oaie])\b/;
const TO =
  /\b(al (solo |solo ed esclusivo |unico |mero )?fine di|ai (soli )?fini (di|dell|del)|allo scopo di|per|a fini|nell'ambito|finalizzat[oaie] (a|al|alla|all'|ad)|in relazione|(alla|per) finalita (di|dell)|finalita( \w+)? di|volt[oaie] (a|al|alla|all'))\b/;
/** What a campaign, an association or a shop does with data. */
const AIM =
  /\b(gesti(re|one|r\w+)|rispo(ndere|sta|nderti|nderle)|riscontro|invi(o|are|arti|arle|armi)|inform(are|arti|arla|arvi|arli)|aggiorn(are|arti|arla|armi|ato|amenti)|contatt(are|arti|arla)|ricontatt\w+|consentire|permettere|forni(re|rti|rle|tura)|garantire|adempi(ere|mento|menti)|ottemperare|assolvere|organizz\w+|partecip(are|azione|anti)|iscri(zione|zioni|vere)|adesion[ei]|tesseramento|donazion[ei]|raccolta fondi|newsletter|statistic\w+|analis(i|ti)|analizz\w+|miglior\w+|sicurezza|funzionamento|promozion\w+|promuovere|propaganda|elettoral[ei]|campagn[ae]|petizion[ei]|firme|firmare|eventi|difes[ae]|difendere|tutel(a|are)|erogazione|erogare|eseguire|esecuzione|process(are|ing)|designar\w+|proporl[ei]|proporti|perfezionare|autenticare|disporre|pubblicazione|marketing|amministra\w+|contabil[ei]|comunic(are|azioni|azione)|raggiung\w+|perseguimento|obiettivi|verific(a|are)|svolg(ere|imento)|ricerca|interazioni|interagire|attivita|iniziative|procedere|referendum|inserimento|rendicontare|registrare)\b/;

export default definePhrases({
  headings:
    /finalita|scop[oi]\b|perche (tratt|racco|utiliz|usiamo)|come (utilizz|usiamo)|(utilizzo|uso) (dei|delle)|cosa facciamo|a cosa servono/,
  yes: [
    [5, USE, TO, AIM, /\b(dati|informazioni|recapiti|email|trattament[oi]|indirizz[oi])\b/],
    [
      5,
      /\b(finalita|scop[oi])\b/,
      /\b(finalita|scop[oi])( \w+)?( \w+)?( del trattamento)?( dei dati( personali)?)?( \w+)?( \w+)?( \w+)?( e | sono | consist|:| della raccolta)/,
      AIM,
      /\b(dati|trattament[oi]|raccolta|informazioni|archivio|tratta)\b/,
    ],
    [
      5,
      /\b(dati|informazioni|trattament[oi])\b/,
      /\b((seguenti|queste|tali) (finalita|scopi|fini)|utilizzati (esclusivamente )?per|utilizzate per|al fine di( \w+){0,3}|allo scopo di|in particolare)[^:.]{0,60}:/,
    ],
    [4, /\b(i dati|i tuoi dati|i suoi dati|dati)\b/, /\bper le seguenti finalita\b/, USE, AIM],
    [1, /\bfinalita\b/, AIM, USE],
    [1, /\b(esclusivamente|solo scopo|unicamente|al solo fine)\b/, USE, AIM],
    [4, /^(- )?\d? ?[-.)]? ?di trattare i (suoi|tuoi) dati\b/, /\b(per|in forma|di navigazione)\b/],
    [4, /\butilizz(iamo|eremo|ati|ate)\b/, /\bper\b/, AIM, /\b(dati|informazioni|indirizzo)\b/],
  ],
  headed: [
    [
      3.5,
      /^(- )?(([a-z]|\d{1,2})[.)] |✅ )?(per |di |al fine di |a )?((l'|la |il |le |i |gli )?(\w+mente )?)(gesti(re|one)|rispo(ndere|sta)|invi(o|are|ti|i)|inform(are|azione)|aggiorn\w+|contattare|consentire|permettere|forni(re|tura)|garantire|adempi\w+|ottemperare|assolvere|organizz\w+|partecipazione|iscrizione|adesione|tesseramento|donazion\w+|newsletter|statistic\w+|analisi|analizzare|miglior\w+|sicurezza|promozion\w+|promuovere|propaganda|creazione|formazione|sistema|difesa|difendere|tutela\w*|erogazione|esecuzione|eseguire|pubblicazion\w+|marketing|comunica\w+|verific\w+|svolg\w+|ricerca|procedere|anagrafe|mantenere|mantenimento|ricavare|prevenzione|prevenire|personalizz\w+|finalita|registrazione|identificazione|esigenze)\b/,
    ],
    [3, /\b(al fine di|allo scopo di|per (le )?(finalita|[a-z]{3,12}(are|ere|ire)))\b/],
    [3, /\bnewsletter\b|\beventi\b|\bstatistic\w+/],
  ],
  veto: [
    /\bcookies?\b|\bgoogle\b|\bfacebook\b|\btwitter\b/,
    /\b(presente|questa|nostra) (informativa|privacy policy|pagina|documento|policy)\b.{0,160}\b(spiega|descri\w+|illustra|ha lo scopo|fornisc\w+|riguarda|contiene)\b|\b(troverete|descrive|spiegarti|conoscere) .{0,80}(finalita|modalita)\b|\bspiega come\b|\binformativa (viene|e) (fornita|resa|rilasciata|redatta)\b/,
    /\b(diritt[oi]|reclamo|revoc\w+|oppors\w+|opposizione|portabilita|limitazione)\b/,
    /\b(conservat[oaie]|conservazione|cancellat\w+|cancellazione|distrutt\w+)\b|\bnon (siano|sono|saranno) piu\b/,
    /\b(comunicat[oaie]|trasmess[oaie]|ceduti|diffusi|condivisi|trasferi\w+|destinatari|responsabili del trattamento|comunicazione a|terzi)\b(?!.{0,120}\bcontatt)/,
    /\bmisure (di sicurezza|tecniche|organizzative|adeguate)|\bcon modalita\b.{0,60}\b(cartacee|informatiche|elettroniche)\b(?!.{0,60}al fine)|\bnel rispetto\b|\bprincipi di\b|\bstrumenti elettronici\b/,
    /\bfinalita (diverse|ulteriori|e (dei|i) mezzi|per (le quali|cui)|del trattamento perseguite)\b|\bnon raccoglier\w*|\bnon (utilizzeremo|utilizziamo|useremo|usiamo|utilizza|trattiamo|tratteremo)\b|\bnon (saranno|verranno|vengono|sono) (utilizzat|trattat|usat)|\b(obbligatori[oa]|facoltativ[oa]|mancato|rifiuto|necessari[oa] .{0,60}presa)\b/,
    /\bresponsabil[ei] (della|per la) protezione\b|\bpersona fisica\b|\btitolare del trattamento e\b|\bqualsiasi operazione\b|\bbase giuridica (del|di|per|e|su)\b.{0,20}\b(e|tale|sono|trattamento)\b|\b(si (basa|fonda)|e basat[oa]) su|^(?!.{0,600}\bfine di\b).{0,600}\b\d{1,3} (anni|mesi|giorni|ore)\b/,
  ],
  examples: {
    yes: [
      'Utilizziamo i tuoi dati per invitarti e informarti sulle iniziative.',
      'I dati sono trattati al fine di organizzare gli incontri.',
    ],
  },
  counterexamples: [
    'Questa informativa spiega come e per quali finalità trattiamo i dati.',
    'La terra serve per migliorare il giardino.',
    'I cookie servono a raccogliere dati per migliorare il sito.',
  ],
});
