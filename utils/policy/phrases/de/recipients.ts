import { definePhrases } from '../../define-phrases';

const SHARE =
  /\b(weiter ?(ge)?geben|weitergegeben\w*|weiterzugeben|weitergabe\w*|weiter ?(ge)?leite\w*|weiterzuleiten|weiterreich\w*|weiterversend\w*|datenweitergabe|(daten)?ubermitt\w*|ubertragen|ubertragung|offen ?(ge)?leg\w*|offenzulegen|offenlegung|offenbar\w*|bekannt ?(zu|ge)?geben\w*|bekanntgabe|mitgeteilt|mitteilen|zugang\w* gemacht|zuganglich|bereitgestellt|zur verfugung gestellt|vorgelegt|ausgetauscht|austauschen|auszuhandigen|aushandig\w*|herausgeb\w*|herauszugeben|senden|gesendet|empfangern?(?! von)|ausgehandigt|uberlassen|veroffentlicht)\b|\b(geben|gibt|gebe|leiten|leitet) .{0,200}\b(weiter|bekannt)\b|\b(legen|legt) .{0,140}\boffen\b|\bteilen (wir )?(ihre|deine|die|diese|daten|keine)\b.{0,80}\bmit\b|\bzugriff auf\b.{0,80}\b(haben|hat)\b|\b(erhalten|erhalt|haben|hat) .{0,120}\b(zugriff|zugang|daten|kenntnis)\b|\bdaten .{0,60}\b(erhalten|erhalt)\b/;
const WHO =
  /\b(dritte[nr]?|drittanbieter\w*|drittunternehmen|\w*dienstleist\w*|dienstanbieter\w*|auftrags(daten)?(ver|be)arbeiter\w*|partner\w*|vertragspartner|anbieter\w*|hoster\w*|\w*provider\w*|\w*behorden?|amtern|gerichte?n?|finanzamt|bundesamt|polizei|bank(en)?|\w*kreditinstitute?n?|\w*unternehmen|steuerberater\w*|druckerei\w*|lettershops?|serviceprovider|empfanger\w*|regional\w+|(landes|bundes|kreis|orts|stadt|kantonal|bezirks)(verband|verbande|verein|parte\w+|organisation\w*|gruppe\w*|vorstand)\w*|verbande|gliederung\w*|partei\w*|schwester\w*|vereine?|verein|mitglieder|fraktion\w*|kandidat\w*|helfer\w*|ehrenamtlich\w*|mitarbeiter\w*|vorstand|organisation\w*|stellen|einrichtungen|gutachter\w*|rechtsanwalt\w*|google|facebook|meta|instagram|twitter|youtube|mailchimp|paypal|github|formspree|flickr|cloudflare|offentlich|plattform\w*)\b/;
const DATA =
  /(?<!kandi|man|sol)daten\b|\binformationen\b|\bangaben\b|\bip-?adresse\w*|\badressen?\b|\bsie\b|\bdiese\b|\b(weitergabe|ubermittlung)\b/;
const ON_BEHALF =
  /\bauftrags(daten)?(ver|be)arbeit\w*|\bim auftrag\b|\bin unserem auftrag\b|\bart(ikel|\.)? ?28\b|\bweisung/;

export default definePhrases({
  headings:
    /weitergabe|empfanger|dritte|offenleg|ubermittl|wer (erhalt|bekommt|hat zugriff)|auftrags\w*(ver|be)arbeit|hosting|dienstleister|an wen|bekanntgabe/,
  yes: [
    [5, SHARE, WHO, DATA],
    [2, /\b(kategorien|folgende\w*|insbesondere|namentlich|z\. ?b|wie)\b/, SHARE, WHO, DATA],
    [
      5,
      WHO,
      ON_BEHALF,
      /\b(ver|be)arbeit\w*|\bdaten\b|\bsetzen\b.{0,100}\bein\b|\bbeauftragt\w*|\bgeschlossen\b|\btatig\b/,
    ],
    [
      4,
      /\b(gehostet|hosten|hostet|hosting\w*|hoster\w*|webspace)\b/,
      /\b(dienstleister\w*|anbieter\w*|firma|bei|durch|provider|gmbh|inc)\b/,
      /\b(extern\w*|server\w*|daten|webs\w+|webseite|bereitstellung|gmbh|inc)\b/,
    ],
    [
      5,
      /\b(partei|(landes|bundes|kreis|orts|kantonal)\w+|gliederung\w*|kandidat\w*|regionalgruppe\w*|gleichgesinnte\w*|verbundete\w*|nahestehende\w*|befreundete\w*)\b/,
      SHARE,
      /\b(an|innerhalb|mit|zwischen)\b/,
      DATA,
    ],
    [
      4,
      /\b(dienstleistern?|dienstleistungsunternehmen|auftrags\w*arbeitern?)\b/,
      /\b(gehoren|zahlen|sind)\b/,
      /\bdruckerei\w*|\blettershops?\b|\be-mail-\w+|\bzahlungs\w+|\brechenzentren\b|\bit-\w+|\bhosting\w*|\bbanken\b/,
    ],
    [4, /\b(empfanger\w*)\b/, /\b(sind|ist|konnen sein|:)/, DATA],
    [
      4,
      /\b(arbeite[nt]?|kooperier\w*) .{0,60}(mit|zusammen)\b|\bnehmen .{0,80}in anspruch\b|\bin anspruch (zu )?nehmen\b|\bbeauftrag\w*\b|\bsetzen .{0,100}\bein\b/,
      /\b(dienste? dritter|drittanbieter\w*|dienstleister\w*|auftrags\w+arbeiter\w*)\b/,
      /(?<!kandi|man|sol)daten\b/,
    ],
  ],
  headed: [
    [
      3,
      /\b(\w*dienstleist\w*|auftrags\w*arbeiter\w*|drittanbieter\w*|\w*behorden?|steuerberater\w*|druckerei\w*|lettershops?|\w*kreditinstitute?n?|banken|finanzamt|(landes|bundes|kreis|orts)(verband|verbande|verein)\w*|hoster\w*|\w*provider)\b/,
    ],
    [3, SHARE],
  ],
  no: [
    [
      6,
      /\b(nicht|keine|keinerlei|weder|niemals|nie|keinem|kein)\b/,
      /\b(nicht|keine|keinerlei|weder|niemals|nie|keinem|kein)\b.{0,100}\b(weiter(ge)?geben|weitergegeben|weiterzugeben|weitergabe|weiter(ge)?leite\w*|ubermittelt\w*|ubermitteln|ubermittlung|offengelegt|bekannt ?gegeben|mitgeteilt|geteilt|ubertragen|uberlassen|zuganglich gemacht|verkauft)\b|\b(weitergabe|ubermittlung|offenlegung|ubertragung)\b.{0,120}\b(nicht|keine)\b|\bgeben .{0,100}\b(nicht|keine|niemals)\b.{0,100}\bweiter\b|\bteilen .{0,60}\bnicht\b.{0,40}\bdritte|\bweder\b.{0,120}\bnoch\b/,
      /\b(dritte[nr]?|andere\w*|weitergabe|weitergegeben|weiter|extern\w*|niemand\w*|parteien|unternehmen)\b/,
      DATA,
    ],
  ],
  exceptions:
    /\b(ausser|es sei denn|ohne (ihre|deine|eure|ihr|dein|vorherige|die|ausdruckliche|explizite|einwilligung|zustimmung|gesetzliche)|nur (dann|an|wenn|soweit|sofern|mit|innerhalb)|sofern|soweit|ausgenommen|abgesehen|lediglich|wo dies nicht|mit ausnahme|zu anderen als|hinaus|zusammenfuhrung|datenquellen)\b/,
  veto: [
    /\bnaturliche oder juristische person\b|\bgegenuber denen\b|\b(berichtigung|loschung|einschrankung)\b|\bteilen wir (ihnen|dir)\b|\ban wen wir\b|\brecht (auf|zu|haben)\b|\bdas recht,|\brechte?\b.{0,30}\b(verlangen|auskunft|berichtigung)|\bdatenubertrag|\bwiderspr(u|e|i)|\bwiderruf/,
    /\b(strukturierten|maschinenlesbar\w*)\b|\bnicht verantwortlich\b|\bkeinen einfluss\b|\bsicherheitslucken\b|\bluckenlos\w*|\bmitgelesen\b|\bmitlesbar\b|\bverschlusselt\w*\b.{0,60}\bubertrag/,
    /\bdatenschutzerklarung (von|der)\b|\bweitere informationen\b|\bnahere informationen\b|\bverlink|\blinks?\b/,
    /\bcookies? (sind|ist|konnen)\b|\bssl\b|\btls\b|\burheber|\brechenzentrum in\b|\bauskunft (uber|daruber)\b|\bbrowser .{0,80}automatisch\b|\bzugriff auf .{0,40}(sichere|geschutzte) bereiche\b/,
    /\b(gibt auskunft|informier\w+|erlauter\w+|beschreib\w+)\b.{0,160}\b(weitergeben|weitergegeben|weiterverarbeiten)\b|\buntersagt\b|\bbeschwer/,
    /\bim folgenden\b.{0,80}\b(informier|erlauter|erklar)|\bstellen sicher\b|\b(im|ins) ausland\b|\beinschlagige\w*|\bzusendung\b.{0,60}werbe/,
  ],
  details: {
    party:
      /\bpartei\b|\b(landes|bundes|kreis|orts)(verband|verbande|verein|vorstand)\w*|\bgliederung\w*|\bkantonalpartei\w*|\bsektion(en)?\b|\bregionalgruppe\w*/,
    allies:
      /\bgleichgesinnte\w*|\bnahestehende\w*|\bbefreundete\w*|\bverbundete\w*|\bandere\w* (kampagnen|kandidat\w*|organisationen|parteien)|\bschwester\w+/,
    platform: /\bhost\w*\b|\bwebspace\b|\bplattform\w*|\brechenzentrum\b|\bserver\w*/,
    advertisers:
      /\bgoogle\b|\bfacebook\b|\bmeta\b|\binstagram\b|\btwitter\b|\byoutube\b|\bwerbe\w+|\bsoziale\w* (medien|netzwerke)/,
    volunteers:
      /\behrenamtlich\w*|\bfreiwillige\w* helfer\w*|\bhelfer\w*|\bmandatstrager\w*|\babgeordnete\w*|\bwahlkampfteam\w*|\bkandidat\w*/,
    authorities:
      /\b\w*behorden?\b|\bgerichte?n?\b|\bfinanzamt\b|\bbundesamt\b|\bpolizei\b|\bstaatliche\w* (stellen|einrichtungen)|\boffentliche\w* stellen\b/,
    processors:
      /\bauftrags(daten)?(ver|be)arbeit\w*|\b\w*dienstleister\w*|\bdienstanbieter\w*|\bserviceprovider\b|\blettershop\w*|\bdruckerei\w*|\bim auftrag\b/,
  },
  examples: {
    yes: [
      'Wir geben Ihre Daten an den Landesverband weiter.',
      'Empfänger Ihrer Daten sind Dienstleister, etwa Druckereien.',
      'Ihre Adresse wird an die Bundespartei übermittelt.',
    ],
    no: ['Ihre Daten werden nicht an Dritte weitergegeben.', 'Eine Weitergabe der Daten an Dritte findet nicht statt.'],
  },
  counterexamples: [
    'Geben Sie den Flyer an Ihre Nachbarn weiter.',
    'Wir sind nicht verantwortlich für Daten, die Dritte auf verlinkten Seiten erhalten.',
    'Diese Erklärung gibt Auskunft darüber, an wen wir Daten weitergeben.',
  ],
});
