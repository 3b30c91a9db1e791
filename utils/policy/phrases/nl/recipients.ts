import { definePhrases } from '../../define-phrases';

const SHARE =
  /\b(delen|deelt|gedeeld|verstrek(ken|t|king|te)|verstrekt|doorge(ven|geven|ef|eft)|doorgifte|door te geven|doorgestuurd|doorsturen|ter beschikking (gesteld|stellen)|beschikbaar (gesteld|stellen)|overgedragen|overdragen|meegedeeld|meedelen|toegankelijk|toegang|inzage in|bekendgemaakt|openbaar gemaakt|gepubliceerd|overgemaakt|uitgewisseld|uitwisselen|ontvang(en|t)|ontvangers|bezorgd|verzonden|geeft|afstaan|af te staan|overhandigd)\b|\bgeven .{0,120}\bdoor\b/;
const WHO =
  /\b(derden?|derde partij(en)?|andere (partijen|organisaties|bedrijven|personen|instanties|lokale|afdelingen)|partijen|\w*dienstverleners?|\w*leveranciers?|(sub)?verwerkers?|bewerkers?|\w*partners?|\w*provider|hostingpartij|hosting|host|(overheids)?instanties|overheid|overheden|belastingdienst|gemeente|politie|justitie|rechtbank|banken?|bank|accountant|boekhouder|drukker(ij)?|verzendhuis|bestuur(sleden)?|partijbestuur|penningmeester|secretaris|voorzitter|kascommissie|vrijwilligers|medewerkers|fractie|afdeling(en)?|partij|raadsleden|kandidaten|leiding|leden|beheerders?|docenten|bezoekers|politicus|politici|federatie|bond|koepel|google|facebook|meta|instagram|twitter|mailchimp|github|paypal|mollie|stripe|nationbuilder|heroku|aws|cloudflare|sociale media|social media|webhoster|microsoft|dropbox|ontvangers)\b/;
const DATA =
  /\b\w*gegevens\b|\binformatie\b|\bdata\b|\bip-adres\w*\b|\badressen\b|\bze\b|\bhier\b|\bdeze\b|\b\w*bestand(en)?\b|\bvideobeelden\b/;
const ON_BEHALF =
  /\b(verwerkers?overeenkomst(en)?|bewerkersovereenkomst(en)?|in (onze|ons|opdracht)|namens ons|in onze opdracht|voor ons|als verwerker|verwerkers)\b/;

export default definePhrases({
  headings:
    /\bdelen\b|\bderden\b|verstrekking|ontvang(er|t|en)|doorgeven|doorgifte|\bmet wie\b|\baan anderen\b|toegang tot|systemen|verwerkers|\bdeelt\b|dienstverleners/,
  yes: [
    [5, SHARE, WHO, DATA],
    [2, /\b(zoals|bijvoorbeeld|namelijk|volgende|onder andere|bijv)\b/, SHARE, WHO, DATA],
    [5, WHO, ON_BEHALF, /\bverwerk\w*|\b\w*gegevens\b|\bsluiten\b|\bgesloten\b|\binschakel\w*/],
    [
      4,
      /\b(maken|maakt|maken wij|neemt|doen|schakelen) .{0,80}\b(gebruik van|af van|beroep op|in)\b|\bgebruiken (wij|we)\b/,
      /\b(derden?|derde partij(en)?|dienst(en)?|dienstverleners?|leveranciers?|mailchimp|hosting\w*|nationbuilder|systemen)\b/,
      /\b\w*gegevens\b|\bsommige diensten\b|\bderde partij\b|\bverwerkt\b/,
    ],
    [4, /\b(gehost|hosting\w*)\b/, /\b(door|bij|via)\b/, /\b\w*gegevens\b|\bserver\w*|\bwebsite\b/],
    [
      6,
      /\b(partij|afdeling(en)?|fractie|federatie|kandidaten|gelijkgezinde|bevriende|verwante|koepel\w*|nevenorganisaties|andere (campagnes|kandidaten|lokale))\b/,
      SHARE,
      /\b(met|aan|binnen|tussen)\b/,
      /\b\w*gegevens\b|\badressen\b/,
    ],
    [4, /\bontvangers\b/, /\b(zijn|is|kunnen)\b|:/, DATA],
    [4, /\b(verwerkt|bewaart) .{0,60}\b(in de volgende|met behulp van)\b/, /\b(systemen|software|programma's)\b/],
  ],
  headed: [
    [
      3,
      /\b(\w*dienstverleners?|verwerkers?|leveranciers?|hostingpartij|\w*partners?|overheid|overheden|\w*instanties|accountant|boekhoud\w*|belastingdienst|mailchimp|google|microsoft|dropbox|mollie|stripe|drukker\w*|politie|vrijwilligers|partijbureau|afdelingen|bestuurders|bestuur|leiding)\b/,
    ],
    [3, SHARE],
  ],
  no: [
    [
      6,
      /\b(niet|geen|nooit|noch|nimmer)\b/,
      /\b(niet|geen|nooit|nimmer)\b.{0,100}\b(gedeeld|delen|deelt|verstrekt|verstrekken|door(ge)?ge\w+|door|overgedragen|meegedeeld|verkocht|ter beschikking|beschikbaar|derden|verkopen)\b|\b(delen|verstrekken|verstrekt|geven)\b.{0,80}\b(niet|nooit|geen)\b/,
      /\b(derden?|derde partijen|andere (personen|organisaties|partijen|bedrijven)|anderen|niemand)\b/,
      DATA,
    ],
  ],
  exceptions:
    /\b(tenzij|behalve|zonder (uw|je|jouw|dat|uitdrukkelijke|voorafgaande|toestemming)|alleen (als|aan|met|indien|wanneer)|uitsluitend|met uitzondering|enkel (als|indien|aan|met)|slechts|mits|niet verantwoordelijk|anders dan|voor marketing\w*)\b/,
  veto: [
    /\bnatuurlijke persoon\b|\b(rectificatie|inzage en|recht (op|om|van)|overdraagbaarheid|dataportabiliteit|bezwaar|intrek\w*|klacht\w*)\b|\bwelke rechten\b|\bte (laten )?(corrigeren|verwijderen)\b/,
    /\bniet verantwoordelijk\b|\bgeen invloed\b|\blinks?\b|\bprivacyverklaring(en)? van\b|\bmeer informatie\b|\bonbevoegd\w*|\bongeoorloofd\w*|\bonrechtmatig\w*|\bgeheimhouding\b|\bbeveiligd met\b|\bbeperkte toegang\b/,
    /\bcookies? (is|zijn|van|kunnen|wordt)\b|\bcookiebeleid\b|\bdeelnem|\bbuiten de (eu|europese)\b|\b(leggen (wij|we)|lees)\b.{0,160}\b(delen|ontvang\w*)\b|\bgeen informatie \(meer\)|\bgeen .{0,30}te willen ontvangen\b/,
    /\b(gegevens|informatie) (die|welke) (je|u|jij) (ons )?(zelf |vrijwillig |aan ons )?(verstrek|door|geeft)|\bvan (u|jou) .{0,10}ontvang|\bdoordat (u|je)\b|\bverstrekt (u|je)\b|\bu (deelt|verstrekt)\b|\bdeelt u\b|\bwilt (ontvangen|u)\b|\bnieuwsbrie\w+ (te )?ontvangen\b|\bhet ontvangen van\b|\bhet verstrekken van (informatie|diensten|onze)\b|\bhebben .{0,60}zelf verstrekt\b|\bverkocht\b(?!.{0,40}\b(gedeeld|delen|door))/,
  ],
  details: {
    party:
      /\b(de|landelijke|nationale|onze) partij\b|\bpartijbestuur\b|\bafdeling(en)?\b|\bfederatie\b|\bpartijbureau\b|\bkoepel\w*/,
    allies:
      /\bgelijkgezinde\w*|\bbevriende\b|\bverwante\b|\bnevenorganisaties\b|\bandere (campagnes|kandidaten|organisaties|partijen|verenigingen)\b/,
    platform: /\bhost\w*|\bhosting\w*|\bplatform\w*|\bnationbuilder\b|\bserver\w*|\baws\b|\bheroku\b/,
    advertisers:
      /\bgoogle\b|\bfacebook\b|\bmeta\b|\binstagram\b|\btwitter\b|\byoutube\b|\badvert\w+|\b(sociale|social) (media|netwerken)\b/,
    volunteers: /\bvrijwilligers\b|\braadsleden\b|\bmandatarissen\b|\bkandidaten\b|\bfractie\w*|\bcampagneteam\b/,
    authorities:
      /\boverhe(id|den)\w*|\bautoriteiten\b|\bbelastingdienst\b|\bpolitie\b|\bjustitie\b|\brechtbank\b|\bgemeente\b|\bgerechtelijke?\b/,
    processors:
      /\b(sub)?verwerkers?\w*|\b\w*dienstverleners?\b|\b\w*leveranciers?\b|\bmailchimp\b|\bdrukker\w*|\bbewerkers\w*/,
  },
  examples: {
    yes: [
      'Wij delen uw adres en andere gegevens met de afdelingen van de partij.',
      'Wij verstrekken gegevens aan dienstverleners, zoals een drukkerij.',
    ],
    no: ['Uw gegevens worden niet gedeeld met derden.'],
  },
  counterexamples: [
    'Wij zijn niet verantwoordelijk voor gegevens die andere partijen delen.',
    'Wij delen taart met andere organisaties.',
  ],
});
