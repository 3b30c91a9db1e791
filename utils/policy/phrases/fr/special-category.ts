import { definePhrases } from '../../define-phrases';

const KINDS =
  /\b(opinions?|convictions?|preferences?|sensibilites?|appartenances?|engagements?|adhesions?|orientations?) (\w+ )?(politiques?|partisanes?|religieuses?)|\bintentions? de vote|\b(appartenance|adhesion) syndicale|\bconvictions? (religieuses?|philosophiques?)|\borigines? (raciale|ethnique)|\borientation sexuelle|\b(donnees|informations) ([^.;,]{0,40})?(sante(?! publique)|medicales?|religieuses?|biometriques?|genetiques?)\b/;
const SENSITIVE = /\b(donnees? ([^.;,]{0,30})?sensibles?|categories? particulieres?)\b/;

export default definePhrases({
  headings:
    /sensibles?|particulieres|politiques? (et|ou)|opinions?|donnees (que|collectees|traitees|personnelles)|collecte|categories/,
  yes: [
    [
      5,
      KINDS,
      /\b(collect|trait|enregistr|conserv|utilis|recueill|deduir|dedui|revel|demand|traduis|renseign)\w*\b/,
      /\b(donnees|informations|vos|votre|tes|ta|relatives)\b/,
    ],
    [5, KINDS, /\b(article 9|explicite|expres(se)?|consentement)\b/],
    [5, SENSITIVE, /\b(collect|trait|enregistr|conserv|utilis|recueill|demand)\w*\b/],
  ],
  headed: [[2.5, KINDS]],
  no: [
    [
      6,
      /\b(ne|n'\w*|aucune?|jamais|pas)\b/,
      /\b(donnees? ([^.;,]{0,30})?sensibles?|categories? particulieres?|opinions? politiques?|donnees de sante)\b/,
      /\b(ne|n'\w*|aucune?|jamais)\b.{0,80}\b(collect|trait|enregistr|recueill|demand)\w*|\baucune donnee (\w+ ){0,2}sensible\b/,
    ],
  ],
  exceptions: /\b(sauf|hormis|excepte|sans|que (si|dans|pour|lorsque)|a moins)\b/,
  veto: [
    /\bn'indiquez\b|\b(veuillez|merci|priere|prions|invitons|demandons) (\w+ ){0,3}(de )?ne (pas|nous)\b/,
    /\b(heberg|certifi|agree|entrepot|hds)\w*\b/,
    /\b(designe(nt)?|on entend|sont celles qui|est interdit)\b|\blutte contre|\bprofessionnels? de sante\b/,
    /\bcookies?\b/,
  ],
  examples: {
    yes: [
      'Nous enregistrons vos opinions politiques lorsque vous répondez à nos enquêtes.',
      'Soutenir notre liste peut révéler vos convictions politiques.',
    ],
    no: ['Nous ne collectons aucune donnée sensible.'],
  },
  counterexamples: [
    'La campagne défend la santé publique.',
    'Merci de ne nous envoyer aucune information sur vos convictions religieuses.',
    'Les données sont stockées chez un hébergeur agréé pour les données de santé.',
  ],
});
