import { defineCountry } from '../define-country';

const OF_SITE = '(?: (?:du|de ce|de notre|de la|le) (?:pr[ée]sent )?(?:site|plateforme|page|blog)(?: web| internet)?)?';

/** A body may be called by a common noun: "le collectif Exemple". */
const BODY =
  /^(?:[\p{Lu}\d]|(?:collectif|liste|parti|mouvement|comit[ée]|section|groupe|[ée]quipe|f[ée]d[ée]ration|conseil)(?!\p{L}))/u;

export default defineCountry({
  source:
    'Loi 2004-575 (LCEN): publisher, director of publication and host; Code électoral L52-4: mandataire financier',
  date: '2026-04-02',
  phrases: [
    { role: 'host', strength: 1, joined: 'colon', lead: new RegExp(`h[ée]bergeurs?${OF_SITE}`, 'iu') },
    {
      role: 'host',
      strength: 1,
      joined: 'colon',
      lead: new RegExp(`h[ée]bergement(?: web| applicatif| internet)?${OF_SITE}`, 'iu'),
    },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /h[ée]bergement(?: [\p{L}’']{1,12}){0,6} (?:assur[ée]|r[ée]alis[ée]|fourni|effectu[ée]) par/iu,
      needs: /site|plate-?forme|serveur|h[ée]bergement (?:est )?(?:assur|r[ée]alis|fourni|effectu)/iu,
    },
    {
      role: 'host',
      strength: 1,
      joined: 'words',
      lead: /h[ée]berg[ée]e?s? (?:par|chez|aupr[èe]s de|sur les serveurs (?:de|d[’'])|sur(?= [\p{L}]))/iu,
      needs: /(?:^|\n)h[ée]berg[ée]|site|plate-?forme|serveur|blog|page|donn[ée]es|application/iu,
    },
    {
      role: 'publisher',
      strength: 1,
      joined: 'colon',
      lead: new RegExp(
        `(?:co-?)?(?:direct(?:eur|rice)s?|responsables?) (?:de |de la |des )?publications?${OF_SITE}`,
        'iu',
      ),
    },
    { role: 'publisher', strength: 1, joined: 'colon', lead: new RegExp(`[ée]dit(?:eur|rice)${OF_SITE}`, 'iu') },
    {
      role: 'publisher',
      strength: 1,
      joined: 'words',
      lead: /site(?: internet| web)?(?: [\w./:-]{3,60})? est (?:(?:la )?propri[ée]t[ée] de|[ée]dit[ée](?: et (?:g[ée]r[ée]|h[ée]berg[ée]|exploit[ée]))? par)/iu,
    },
    {
      role: 'publisher',
      strength: 1,
      joined: 'colon',
      lead: /propri[ée]taire(?: et [ée]diteur)?(?: (?:du|de ce|de notre) (?:pr[ée]sent )?site(?: web| internet)?)?/iu,
      needs: /\bsite\b|h[ée]berge|publication|webmaster/iu,
      opens: true,
    },
    {
      role: 'publisher',
      strength: 1,
      joined: 'words',
      lead: /(?:(?:le |ce |cette |la )?(?:pr[ée]sent )?(?:site|service|plateforme|application) (?:web |internet )?)(?:est )?(?:[ée]dit[ée]|g[ée]r[ée]|exploit[ée]|publi[ée])(?: et (?:g[ée]r[ée]|exploit[ée]|publi[ée]))? par/iu,
      nameStart: BODY,
    },
    {
      role: 'press-responsible',
      strength: 1,
      joined: 'colon',
      lead: /(?:responsables?|direct(?:eur|rice)) (?:de (?:la )?)r[ée]daction/iu,
    },
    {
      role: 'finance-agent',
      strength: 3,
      joined: 'words',
      lead: /mandataire financi(?:er|[èe]re) d[eu’'](?: la| l[’'])? ?[^\n:,.;]{2,60}?(?= ?[:：])[:：]/iu,
    },
    {
      role: 'publisher',
      strength: 3,
      joined: 'colon',
      lead: /[ée]d(?:iteur|itrice|\.) ?resp(?:onsable|\.)/iu,
    },
    {
      role: 'finance-agent',
      strength: 3,
      joined: 'colon',
      name: 'optional',
      lead: /mandataire financi(?:er|[èe]re)/iu,
    },
    {
      role: 'finance-agent',
      strength: 3,
      joined: 'colon',
      name: 'optional',
      lead: /association de financement (?:[ée]lectorale?|de la campagne)/iu,
    },
  ],
  examples: [
    { text: 'Hébergeur : OVH SAS - 2 rue de l’Exemple - 59000 Exemple', role: 'host', name: 'OVH SAS' },
    {
      text: 'Hébergement : Exemple Pages (Exemple, Inc., 88 Exemple St, San Francisco)',
      role: 'host',
      name: 'Exemple Pages',
    },
    { text: 'Hébergement\nScaleway SAS\n8 rue de l’Exemple', role: 'host', name: 'Scaleway SAS' },
    {
      text: 'Ce site est hébergé par :\n- Exemple Cloud, 8 rue de l’Exemple, 75009 Paris',
      role: 'host',
      name: 'Exemple Cloud',
    },
    {
      text: 'Le présent site est hébergé par la société Exemple Hébergement, SARL au capital de 10 €.',
      role: 'host',
      name: 'Exemple Hébergement, SARL',
    },
    { text: 'L’hébergement du site est assuré par Gandi SAS.', role: 'host', name: 'Gandi SAS' },
    {
      text: 'L’hebergeur du site est a renseigner avec les informations officielles du prestataire',
      role: 'host',
      unfilled: true,
    },
    { text: 'Hébergeur : [Nom de l’hébergeur]', role: 'host', unfilled: true },
    {
      text: 'Responsable de la publication : Liste citoyenne Exemple 2026',
      role: 'publisher',
      name: 'Liste citoyenne Exemple 2026',
    },
    {
      text: 'Le Directeur de Publication du site est Monsieur Jean Exemple.',
      role: 'publisher',
      name: 'Monsieur Jean Exemple',
    },
    {
      text: 'Le site www.exemple.fr est édité par l’association Exemple, 1 place du Marché',
      role: 'publisher',
      name: 'Exemple',
    },
    {
      text: 'Chèques à l’ordre de : J. Exemple, mandataire financier de M. Candidat',
      role: 'finance-agent',
      name: 'J. Exemple',
    },
    {
      text: 'Hébergeur : o2switch – 63000 Clermont-Ferrand',
      role: 'host',
      name: 'o2switch',
      address: '63000 Clermont-Ferrand',
    },
    { text: 'Site hébergé sur GitHub Pages', role: 'host', name: 'GitHub Pages' },
    {
      text: 'Propriétaire du site : Exemple Citoyen',
      role: 'publisher',
      name: 'Exemple Citoyen',
    },
    {
      text: 'Hébergeur\nNom : Exemple SAS\nAdresse : 2 rue de l’Exemple, 59100 Roubaix\nCourriel : aide@exemple.fr',
      role: 'host',
      name: 'Exemple SAS',
      address: '2 rue de l’Exemple, 59100 Roubaix',
      email: 'aide@exemple.fr',
    },
    {
      text: 'Ce site est publié par le collectif Exemple',
      role: 'publisher',
      name: 'collectif Exemple',
    },
    { text: 'Hébergement applicatif\nExemple Nuages Inc.', role: 'host', name: 'Exemple Nuages Inc.' },
    { text: 'Éditeur\nNom / raison sociale : [À COMPLÉTER]', role: 'publisher', unfilled: true },
    { text: 'Association de financement électorale des amis de l’exemple', role: 'finance-agent' },
  ],
  counterexamples: [
    'Proposer un hébergement',
    'De l’hébergement solidaire à l’autonomie.',
    'Les familles sont hébergées par des bénévoles.',
    'Nous faisons appel à des prestataires pour assurer l’hébergement de nos serveurs.',
    'Hébergement\nConformément à l’article 111-18 du code de la santé publique nous vous informons.',
    'Propriétaire : Jean Exemple, appartement de trois pièces',
    'Adresse de l’hébergeur : 2 rue de l’Exemple',
    'Nous avons hébergé sur Lille trois familles.',
    'En tant qu’éditeur et hébergeur, nous fournissons les services techniques.',
  ],
});
