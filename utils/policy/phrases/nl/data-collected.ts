import { definePhrases } from '../../define-phrases';

const GATHER =
  /\b(verzamel(en|t|d|de)?|verwerk(en|t|te)|verwerkt|bewa(ren|art|ard)|registre(ren|ert)|geregistreerd|opslaan|opgeslagen|gevraagd|vragen|vraagt|bijhouden|houden .{0,40}bij|ontvangen|ontvangt|beschikt over|noteren|vastgelegd|nodig|verstrekt|verstrekken|invult|invullen|achterlaat|opgeeft|omvatten|gaat .{0,10}om|zoals)\b/;
/** Something of a person that can be written down. */
const KIND =
  /\b((voor|achter|familie|gebruikers|bedrijfs)?na(am|men)|voorletters|(e-?mail|mail|woon|post|ip|factuur)?-?adres(sen)?|(telefoon|gsm|mobiele|rekening|bankrekening|rijksregister|lid|klant|btw)-?(nummers?)|telefoon|geboorte(datum|data|jaar|plaats)|postcode|woonplaats|geslacht|leeftijd|beroep|nationaliteit|iban|handtekening|foto'?s|(contact|adres|naw|naw-|bank|betaal|betalings|financiele|persoonlijke|identificatie|identiteits|locatie|inlog|lidmaatschaps|bezoekers|bestel|account|technische|medische|aanmeld|interesse)-?\s?gegevens|(internet)?browser\w*|besturingssysteem|apparaat\s?type|surfgedrag|klikgedrag|paginabezoeken|technische logs?|tijdstip|opmerkingen|gezinssituatie|gezinssamenstelling|inhoud van (het|de|uw|je))\b/;
const KINDS =
  /\b((voor|achter|gebruikers)?na(am|men)|voorletters|(e-?mail|mail|woon|post|ip)?-?adres(sen)?|(telefoon|gsm|mobiele|rekening|bankrekening)-?(nummers?)|telefoon|geboorte(datum|data|plaats)|postcode|woonplaats|geslacht|leeftijd|nationaliteit|(contact|adres|naw|naw-|bank|betaal|financiele|identificatie|identiteits)-?\s?gegevens|browser\w*|besturingssysteem|ip-adres|paginabezoeken)\b.{0,90}(,|\ben\b|\bof\b|\/|&).{0,60}\b(na(am|men)|voornaam|achternaam|\w*-?adres\w*|e-?mail\w*|\w*nummers?|geboorte\w+|postcode|woonplaats|geslacht|leeftijd|beroep|iban|\w*gegevens|browser\w*|besturingssysteem|datum|tijdstip|sessieduur|apparaattype|lidmaatschap|nationaliteit|voornaam|achternaam)\b/;
const DATA = /\b\w*gegevens\b|\binformatie\b|\bdata\b/;

export default definePhrases({
  headings:
    /welke .{0,30}(gegevens|informatie|data)\b|\b(persoons)?gegevens\b.{0,20}\b(verzamel|verwerk|bewa|bijhoud)|verzamel(en|ing|de)|soorten (persoons)?gegevens|categorie\w* .{0,20}gegevens|persoonsgegevens die|bewaren persoonsgegevens|verwerkte gegevens|bij het plaatsen|websitegebruik/,
  yes: [
    [5, GATHER, KINDS],
    [4, GATHER, KIND, DATA],
    [
      4,
      /\b(volgende|onderstaande) (soorten |categorieen )?(van )?(persoonlijke )?(\w*gegevens|informatie)\b/,
      GATHER,
      KIND,
    ],
    [
      3,
      /\b(verzamelen|verzamelt|bewaren|verwerkt|verzamelen en verwerken)\b/,
      /\b\w*gegevens van\b.{0,30}\b(haar|onze|de|zijn|personen)\b.{0,30}\b(leden|donateurs|abonnees|bestuursleden|kandidaten|bezoekers|vrijwilligers)\b/,
    ],
    [
      3,
      /\bverzamel(en|t)\b.{0,60}\b(gegevens|data|informatie) die (je|u|jij)\b/,
      /\b(invult|verstrekt|geeft|achterlaat|opgeeft|toezendt)\b/,
    ],
    [
      4,
      /\bwelke \w*gegevens\b|\bcategorie\w* \w*gegevens\b/,
      /\b(voornaam|naam|achternaam)\b.{0,40}\b(adres|telefoonnummer|e-?mail\w*)\b/,
    ],
    [2, /\b(persoons|persoonlijke )\s?gegevens\b/, /\b(verzamel|verwerk|bewa)\w*/, KINDS],
  ],
  headed: [
    [3, KIND],
    [4, KINDS],
    [3, /\b(gegevens|data|informatie) (over|van)\b|\bwebsitebezoekdata\b/],
  ],
  no: [
    [
      6,
      /\bgeen\b/,
      /\bgeen (enkele )?(persoonlijke |persoons)?(gegevens|informatie|data)\b/,
      /\b(verzamel\w*|bewa(ren|art|ard)|opgeslagen|slaan|verwerk\w*)\b/,
    ],
  ],
  exceptions:
    /\b(behalve|tenzij|zonder|alleen|enkel|uitgezonderd|derden|cookies?|andere|bijzondere|google|voordat|kinderen|ook)\b/,
  veto: [
    /\bgeen (\w+ )?(gegevens|informatie|ip-adressen?)\b|\bgeen invloed\b|\bbent (u |je )?niet verplicht\b|\bcontacteren\b|\b(heb je|heeft u|hebt u) vragen\b|\bin overeenstemming met\b|\bplaatst\b.{0,40}\bcookies\b|\bonbepaalde tijd\b|\bnatuurlijke persoon\b|\brecht (op|om|van)\b|\binzage\b|\bcorrectie\b|\bbezwaar\b|\bintrek|\bklacht/,
    /\b(zijn|alle) (alle )?(gegevens|stukjes informatie|informatie) (over|die|aan de hand|waarmee)\b|\bpersoonsgegevens zijn\b|\ber zijn veel soorten\b/,
    /\bcookies? (is|zijn|wordt|worden|kunnen)\b|\bgrondslag\b|\bverwijderd\b|\bniet (aan|met) derden\b|\bderden verstrekt\b|\bautoriteit\b/,
    /\b(leggen (wij|we)|leest u|lees je|verklaring)\b.{0,60}\b(uit|hieronder|informeert|geldt|beschrijft)|\bmaximaal\b.{0,30}\b(jaar|maanden)\b|\bop de hoogte\b/,
    /\bcontact (met ons )?op(nemen)?\b|\bidentiteitsbewijs\b|\bvragen\b.{0,20}\bcontact|\bminderjarig|\bjonger dan\b|\bte bereiken\b|\bwanneer wij uw\b/,
  ],
  examples: {
    yes: ['Wij verzamelen uw naam, uw adres en uw telefoonnummer.'],
    no: ['Wij verzamelen geen persoonlijke gegevens.'],
    also: ['purposes'],
  },
  counterexamples: [
    'Persoonsgegevens zijn alle gegevens waarmee men u herkent, zoals uw naam en adres.',
    'Wij verzamelen bladeren in de tuin.',
  ],
});
