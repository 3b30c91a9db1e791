import { definePhrases } from '../../define-phrases';

const LENGTH =
  /\b(pendant|durant|jusqu'(a|au|aux|en|ici)|durees?|periode|aussi longtemps|le temps|tant que|maximum|maximale|indefiniment|au-dela|((\d+|un|une|deux|trois|quatre|cinq|six|dix|douze|treize|vingt|trente) ?(\([\w ]{1,40}\) )?(jours?|mois|ans?|annees?|semaines?)))\b/;
const NUMBER =
  /\b(\d+|un|une|deux|trois|quatre|cinq|six|dix|douze|treize|vingt|trente) ?(\([\w ]{1,40}\) )?(jours?|mois|ans?|annees?|semaines?)\b/;
const KEEP =
  /\b(conserv(e|es|ee|ees|er|ons|erons|ent|era|eront|ation)|stock(e|es|ee|ees|er|ons|ent)|archiv(e|es|ee|ees|er|ons|age)|gard(e|es|ee|ees|er|ons|ent|erons)|detenues?)\b/;

export default definePhrases({
  headings: /conservation|combien de temps|duree|archivage|stockage|conserv/,
  yes: [
    [
      5,
      KEEP,
      LENGTH,
      /\b(donnees|informations|coordonnees|elles|fichiers?|comptes?|celles-ci|dossiers?|documents?|messages?|contacts?|pieces|logs|ils|cv|les)\b/,
    ],
    [4, KEEP, NUMBER],
    [
      5,
      /\bdurees? (de |maximale de |limitee de )?(conservation|stockage)\b|\bconserv\w+ .{0,60}\bduree\b/,
      /\b(mois|ans?|jours?|annees?|necessaires?|strictement|exced\w+|limit\w+|depend\w*|legales?|proportionnee?|suppression)\b/,
    ],
    [
      4,
      /\b(supprim(e|es|ee|ees|er|ons|erons|era)|effac(e|ee|ees|es|er)|detrui(t|ts|te|tes|re|sons)|anonymis(e|ees|es|ee|er|ons))\b/,
      /\b(a l'issue|apres|au-dela|a l'expiration|des que|dans (un delai|les)|au terme|au bout|a la fin|lorsqu\w+|une fois|depuis|immediatement)\b/,
      /\b(donnees|informations|comptes?|elles|fichiers?|coordonnees)\b/,
    ],
  ],
  headed: [
    [3.5, NUMBER],
    [
      3,
      /\b(jusqu'(a|au|aux)|tant que|le temps (de|necessaire|que|du)|pendant (toute )?la duree|duree (de|necessaire|du|legale))\b/,
    ],
  ],
  no: [
    [
      6,
      /\b(ne|n'\w*|aucune?)\b/,
      /\b(ne (sont|seront|sera) pas|n'est|ne (conservons|stockons|gardons)|aucune? (donnee|information)s?)\b.{0,60}\b(conserv\w+|stock\w+|enregistr\w+|gard\w+|pas|aucune?)\b/,
      /\b(conserv\w+|stock\w+|gard\w+)\b/,
    ],
  ],
  exceptions: /\b(au-dela|plus (de|longtemps)|sauf|que (pendant|pour|le)|durees?|delai|sensibles?|bancaires?)\b/,
  veto: [
    /\bcookies?\b|\btraceurs?\b/,
    /\bdroit (a|de|d')\b(?!.{0,200}\bconserv)/,
    /\bmots? de passe\b|\? ?$/,
    /\bretracter?\b|\b(repond|reponse|traite)\w* .{0,60}\b(dans un delai|sous|mois)\b|\bdemande .{0,60}\bmois\b/,
    /\b(directives|instructions)\b.{0,100}\b(deces|mort|post)/,
  ],
  examples: {
    yes: [
      'Vos données sont conservées pendant trois ans à compter du dernier contact.',
      'Nous gardons tes messages tant que tu ne demandes pas leur effacement.',
      'Les adresses des personnes inscrites sont effacées au bout de deux ans d’inactivité des comptes.',
    ],
    no: ['Aucune donnée n’est conservée.'],
    also: ['erasure'],
  },
  counterexamples: ['Les cookies sont conservés pendant treize mois.', 'Gardez votre mot de passe.'],
});
