import { definePhrases } from '../../define-phrases';

const ELSEWHERE =
  /\bvan (derden|derde partijen|andere (bronnen|organisaties|partijen|personen|instanties|bedrijven)|partners|de gemeente|overheden|de landelijke \w+|social media)\b|\buit (andere|openbare|publieke|publiek toegankelijke|openbaar toegankelijke) (\w+ )?(bronnen|registers)\b|\b(openbare|publieke|publiek toegankelijke|openbaar toegankelijke|externe) bronnen\b|\bkiezerslijst(en)?\b|\bpersonenlijst(en)?\b|\bbevolkingsregister\b|\bkiesregister\b|\bbasisregistratie personen\b|\bbrp\b|\bhandelsregister\b|\btelefoon(gids|boek)\b|\bvia derden\b|\b(publiek|openbaar) (kenbaar|toegankelijk|beschikbaar) (maakt|is|zijn|maken|gemaakt)\b|\b(adres|data)(handelaar|leverancier|broker)s?\b/;
const GET =
  /\b(ontvangen|ontvangt|verkrijgen|verkregen|verkrijgt|verzamel\w*|krijgen|afkomstig|gehaald|halen|opvragen|opgevraagd|gekregen|komen|gekocht|kopen|aangevuld|aanvullen|gelinkt|gekoppeld|raadplegen|herkomst|gebruiken|gebruikt)\b/;
const DATA = /\b\w*gegevens\b|\binformatie\b|\bdata\b|\badressen\b|\b\w*adres\b/;

export default definePhrases({
  headings: /herkomst|bron(nen)?\b|verkrijgen|van wie|hoe (verzamelen|verkrijgen|komen)|waar (halen|komen)/,
  yes: [
    [5, ELSEWHERE, GET, DATA],
    [5, /\b(herkomst|bron(nen)?) van (de|uw|je|deze) \w*gegevens\b/, /\b(is|zijn|komen|uit)\b/, ELSEWHERE],
    [2, /\bkiezerslijst|\bbevolkingsregister|\bopenbare bronnen\b/, GET, DATA],
  ],
  no: [
    [
      6,
      /\b(geen|niet|nooit|enkel|uitsluitend|alleen|rechtstreeks)\b/,
      /\b(geen|niet|nooit)\b.{0,60}\b(van derden|andere bronnen|openbare bronnen|via derden)\b|\b(rechtstreeks|uitsluitend) (verkregen|verzameld|afkomstig) (van|bij) (de betrokkene|u|jou|je)\b/,
      DATA,
    ],
  ],
  exceptions: /\b(behalve|tenzij|uitgezonderd)\b/,
  veto: [
    /\bcookies?\b|\b(google|facebook|instagram) (verzamelt|verwerkt|kan)\b|\brecht (op|om)\b|\bniet (rechtstreeks )?(bij|van) (u|jou|de betrokkene) (zijn )?verkregen\b|\bdiensten van derden\b|\bgebruik van derden\b|\btools van derden\b/,
    /\b(delen|gedeeld|verstrek\w*|doorgegeven|doorgeven|verkop\w*|verkocht)\b|\bhandelsregister\b.{0,40}\bonder (het )?nummer\b|\bingeschreven\b|\bplug-?ins?\b|\bwebsites? van derden\b/,
  ],
  examples: {
    yes: ['Wij ontvangen adressen ook uit openbare bronnen.'],
    no: ['De gegevens worden rechtstreeks verkregen van de betrokkene.'],
  },
  counterexamples: ['Cookies van derden verzamelen informatie.', 'Van derden ontvangen wij taart.'],
});
