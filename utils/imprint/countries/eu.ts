import { defineCountry, type ImprintPhrase } from '../define-country';

/**
 * The GDPR's own words for who decides, by language. False friends stand beside them: Italian “responsabile del trattamento” is the
 * processor, Spanish and Portuguese “responsable”, “responsável” the controller; Portuguese “encarregado” is neither.
 */
const CONTROLLER = {
  en: /data controller|controller of (?:the |your )?(?:personal )?data/iu,
  fr: /responsables? (?:conjoints? )?d(?:u|es) traitements?(?: de(?:s| vos| ces)? donn[ée]es(?: (?:personnelles|à caractère personnel))?)?/iu,
  de: /(?:verantwortliche[rn]?|verantwortliche stelle)(?: \p{L}{1,12}){0,2} (?:(?:im sinne|gem(?:ä|ae)(?:ß|ss)|nach) (?:der |von )?(?:art(?:\.|ikel) ?4[\p{L}\d. ]{0,20} )?(?:ds-?gvo|eu-ds-?gvo|datenschutz-?grundverordnung|datenschutzgesetze)|f[üu]r (?:die |diese )?(?:verarbeitung(?: (?:der |ihrer )?personenbezogenen?r? daten)?|datenverarbeitung))(?: gem(?:ä|ae)(?:ß|ss) art[\p{L}\d. -]{1,30})?(?: auf dieser (?:website|webseite))?/iu,
  es: /responsables? del(?: los)? tratamientos?(?: de (?:los |sus )?datos(?: personales)?)?/iu,
  it: /titolar[ei] del trattamento(?: dei (?:suoi )?dati(?: personali)?)?/iu,
  pt: /respons[áa]ve(?:l|is) pelo tratamento(?: d[eo]s? (?:seus )?dados(?: pessoais)?)?/iu,
  nl: /verwerkingsverantwoordelijken?/iu,
  pl: /administrator(?:em)? (?:pa[ńn]stwa |twoich )?danych(?: osobowych)?/iu,
  cs: /spr[áa]vce(?:m)? (?:va[šs]ich )?osobn[íi]ch [úu]daj[ůu]/iu,
  sk: /prev[áa]dzkovate[ľl](?:om)? (?:va[šs]ich )?osobn[ýy]ch [úu]dajov/iu,
  da: /dataansvarlig(?:e)?/iu,
  sv: /personuppgiftsansvarig(?:a)?/iu,
  no: /behandlingsansvarlig/iu,
  fi: /rekisterinpit[äa]j[äa]/iu,
  el: /υπε[ύυ]θυνος (?:της )?επεξεργασ[ίι]ας/iu,
  hu: /adatkezel[őo](?: neve)?(?= ?:)/iu,
  ro: /operator(?:ul)? de date(?: cu caracter personal)?/iu,
  bg: /администратор на лични(?:те)? данни/iu,
  hr: /voditelj obrade(?: (?:osobnih )?podataka)?/iu,
  sl: /upravljavec (?:osebnih )?podatkov/iu,
  et: /vastutav t[öo][öo]tleja/iu,
  lv: /(?:personas )?datu p[āa]rzinis|p[āa]rzinis(?= ?:)/iu,
  lt: /(?:asmens )?duomen[ųu] valdytojas/iu,
  mt: /kontrollur tad-data/iu,
  ga: /rialait[hó]eoir sonraí/iu,
  is: /ábyrgðaraðili(?= ?:)/iu,
  uk: /володілець персональних даних/iu,
  tr: /veri sorumlusu(?= ?:)/iu,
};

/** The GDPR's own words for who acts on somebody's behalf. Alone, Czech “zpracovatel” is who made campaign material. */
const PROCESSOR = {
  en: /data processor/iu,
  fr: /sous-traitant(?:s)? (?:au sens (?:du RGPD|de l[’']article 28)|de(?:s)? donn[ée]es)/iu,
  de: /auftragsverarbeiter(?:in)?/iu,
  es: /encargad[oa]s? del tratamiento(?: de (?:los )?datos)?/iu,
  it: /responsabil[ei] (?:estern[oi] )?del trattamento(?: dei dati(?: personali)?)?/iu,
  pt: /subcontratante(?= ?:)/iu,
  nl: /verwerker(?= ?:)/iu,
  pl: /podmiot przetwarzaj[ąa]cy/iu,
  cs: /zpracovatel(?:em)? (?:va[šs]ich )?osobn[íi]ch [úu]daj[ůu]/iu,
  sk: /sprostredkovate[ľl](?:om)? (?:osobn[ýy]ch [úu]dajov)?/iu,
  da: /databehandler/iu,
  sv: /personuppgiftsbitr[äa]de/iu,
  fi: /henkil[öo]tietojen k[äa]sittelij[äa]/iu,
  el: /εκτελ(?:ών|ούντες) την επεξεργασία/iu,
  hu: /adatfeldolgoz[óo](?= ?:)/iu,
  ro: /persoan[ăa] împuternicit[ăa](?: de operator)?/iu,
  bg: /обработващ лични(?:те)? данни/iu,
  hr: /izvr[šs]itelj obrade/iu,
  sl: /obdelovalec (?:osebnih )?podatkov/iu,
  et: /volitatud t[öo][öo]tleja/iu,
  lv: /(?:personas )?datu apstr[āa]d[āa]t[āa]js/iu,
  lt: /(?:asmens )?duomen[ųu] tvarkytojas/iu,
};

/** A label before a name; in running text the words speak of anybody's rights. */
const labels = (role: ImprintPhrase['role'], words: Record<string, RegExp>): ImprintPhrase[] =>
  Object.values(words).map((lead) => ({ role, strength: 1, joined: 'colon', lead, tail: NAMES }));

/** After the word: a colon, a verb, or the end of the line. */
const NAMES =
  /^[^\n:]{0,20}[:：]|^ (?:est|is|ist|è|es|é|jest|je|este|är|er|on|είναι)(?: ?:| (?:la |le |les |l[’']|il |lo |el |die |der |das |the |de |het |o |a )?(?=\p{Lu}))|^\n/u;

export default defineCountry({
  source:
    'Regulation (EU) 2016/679 (GDPR) Art. 4(7) and 4(8), in its languages; words of Iceland, Ukraine, Türkiye alike',
  date: '2026-11-22',
  phrases: [...labels('data-controller', CONTROLLER), ...labels('data-processor', PROCESSOR)],
  examples: [
    {
      text: 'Il titolare del trattamento dei dati è il Comitato Esempio, via Esempio 3, 10100 Torino',
      role: 'data-controller',
      name: 'Comitato Esempio',
      address: 'via Esempio 3, 10100 Torino',
    },
    { text: 'Titolare del trattamento: Associazione Esempio', role: 'data-controller', name: 'Associazione Esempio' },
    { text: 'Responsabile del trattamento: Esempio Srl', role: 'data-processor', name: 'Esempio Srl' },
    { text: 'Responsable du traitement : Association Exemple', role: 'data-controller', name: 'Association Exemple' },
    { text: 'Responsable del tratamiento: Partido Ejemplo', role: 'data-controller', name: 'Partido Ejemplo' },
    { text: 'Encargado del tratamiento: Ejemplo S.L.', role: 'data-processor', name: 'Ejemplo S.L.' },
    {
      text: 'Responsável pelo tratamento: Equipa da Candidatura Exemplo',
      role: 'data-controller',
      name: 'Equipa da Candidatura Exemplo',
    },
    {
      text: 'Verantwortlicher im Sinne der DSGVO ist: Beispielpartei, Weg 1, 10115 Berlin',
      role: 'data-controller',
      name: 'Beispielpartei',
      address: 'Weg 1, 10115 Berlin',
    },
    {
      text: 'Verantwortlicher für die Verarbeitung personenbezogener Daten ist: Beispielpartei',
      role: 'data-controller',
      name: 'Beispielpartei',
    },
    { text: 'Verwerkingsverantwoordelijke: Stichting Voorbeeld', role: 'data-controller', name: 'Stichting Voorbeeld' },
    { text: 'Administratorem danych osobowych jest Partia Przykład', role: 'data-controller', name: 'Partia Przykład' },
    { text: 'Správce osobních údajů: Hnutí Příklad', role: 'data-controller', name: 'Hnutí Příklad' },
    { text: 'Zpracovatel osobních údajů: Příklad s.r.o.', role: 'data-processor', name: 'Příklad s.r.o.' },
    { text: 'Personuppgiftsansvarig: Exempelpartiet', role: 'data-controller', name: 'Exempelpartiet' },
    { text: 'Dataansvarlig: Eksempelpartiet', role: 'data-controller', name: 'Eksempelpartiet' },
    { text: 'Rekisterinpitäjä: Esimerkkipuolue', role: 'data-controller', name: 'Esimerkkipuolue' },
    { text: 'Adatkezelő: Példa Párt', role: 'data-controller', name: 'Példa Párt' },
    { text: 'Υπεύθυνος επεξεργασίας: Παράδειγμα', role: 'data-controller', name: 'Παράδειγμα' },
    { text: 'Voditelj obrade: Stranka Primjer', role: 'data-controller', name: 'Stranka Primjer' },
  ],
  counterexamples: [
    'Responsabile della protezione dei dati: Maria Esempio',
    'Responsable de communication : Jeanne Exemple',
    'Encarregado da proteção de dados: Maria Exemplo',
    'Verantwortlich sind wir alle.',
    'Vous pouvez écrire au responsable du traitement à tout moment.',
    'The data controller must answer within one month.',
    'Administrator strony',
  ],
});
