import { definePhrases } from '../../define-phrases';

const GIVE =
  /\b(partag(e|es|ee|ees|er|eons|erons|eront)|transmi(s|se|ses|ssions?|ttre|ttons|ttra|ttrons)|transmett\w+|transfer(e|es|ee|ees|er|ons)|communiqu(e|es|ee|ees|er|ons|erons)|divulgu(e|es|ee|ees|er|ons)|cede(s|e|es|r|ees)?|vendue?s|revendue?s|louees|echangees|destine(s|e|es)|adressees|envoyees|confie(es|s) (a|aux) (des|nos|un|notre|l'|la|\w+)|accessibles? (\w+ )?(a|aux|par|qu'a|qu'aux)|mis(es)? a (la )?disposition|(a|ont|aura|auront|avoir|ait|aient) (\w+ )?acces|accedent|acces (a|aux) (vos|tes|ces|certaines|donnees)|affichee?s|publiee?s|remis(es)?|remettre)\b/;
const DATA = /\b(donnees|informations|coordonnees|fichiers?|elles|celles-ci|noms?|adresses?|numero|reponses)\b/;

export default definePhrases({
  headings:
    /destinataires?|partag(e|ons|ees)|transmission|communi(cation|quees)|qui (a|aura) acces|sous-trait\w+|\btiers\b|divulgation|a qui|qui (recevra|recoit|nous aide|aura|a acces|accede)|prestataires/,
  yes: [
    [
      6,
      /\bdestinataires?\b/,
      /\b(donnees|informations)\b/,
      /\b(sont|seront|est|peuvent|exclusivement|uniquement|seuls)\b|:/,
    ],
    [
      5,
      GIVE,
      DATA,
      /\b(tiers|prestataires?|partenaires?|sous-traitants?|filiales?|societes?|fournisseurs?|organismes?|annonceurs?|associations?|dirigeants?|hebergeurs?|services? (internes?|tiers|municipaux|techniques|habilites?|de l'etat|consulaire|interesses|concernes?))\b/,
    ],
    [
      5,
      GIVE,
      DATA,
      /\b(partis?|mouvements?|candidate?s?|listes?|equipes? (de )?campagne|campagnes?|elus?|benevoles?|militante?s?|federations?|comites?|adherente?s?|membres|mandataires?|administrateurs|animateurs)\b/,
    ],
    [
      4,
      GIVE,
      DATA,
      /\b(autorites?|justice|police|tribunaux|administrations?|judiciaires?|personnels?|salaries|equipes?|employes|habilitee?s?|autorisees?|services?|instances|public)\b/,
    ],
    [
      4,
      /\b(prestataires?|sous-traitants?|services? tiers|fournisseurs?|societes? tierces?)\b/,
      /\b(fai(t|sons) appel|recours|recourir|recourt|utilis(ons|e)|confi(e|ons|ees?)|pour (notre|le|son) compte|suivants?|intervien\w+)\b/,
    ],
    [
      4,
      /\b(hebergee?s?|stockee?s?|traitee?s?|envoyee?s?|geree?s?)\b.{0,40}\b(par|chez|sur)\b/,
      /\b(donnees|informations|formulaires?|paiements?|dons?|lettres?|newsletters?)\b/,
      /\b(prestataires?|societe|ovh|o2switch|brevo|mailchimp|helloasso|google|framaforms|stripe|hebergeur|plateforme|aws|heroku)\b/,
    ],
    [
      4,
      /\b(sous-traitants?|prestataires?|destinataires?)\b[^.:]{0,20} ?: ?\S/,
      /\b(heberg\w+|envoi|e-?mails?|paiements?|equipes?|benevoles|logiciel|outils?|plateforme|imprimeur|routage)\b/,
    ],
  ],
  headed: [
    [
      3,
      /\b(prestataires?|sous-traitants?|equipes?|membres|salaries|benevoles?|elus?|autorites?|administrateurs?|services? (internes?|techniques?|informatiques?|administratifs?|de|des|en charge|charges?)|partenaires?|filiales?|hebergeurs?|hebergement|tiers|federations?|comites?|candidats?|soignants|agents|professionnels|societes?|personnes? (habilitees?|autorisees?)|banques?|organismes)\b/,
    ],
    [
      2,
      /\b(heberg\w+|paiements?|statistiques?|mesure d'audience|envoi|formulaires?|cartographie|typographie|e-?mails?)\b/,
    ],
  ],
  no: [
    [
      6,
      /\b(ne|ni|aucune?|jamais|en aucun cas)\b|\bn'/,
      /\b(ne|n'\w+|ni|aucune?|aucun cas)\b.{0,120}\b(partag\w+|transmi\w+|transmett\w+|transfer\w+|communiqu\w+|divulgu\w+|ced\w+|(re)?vend\w+|lou(e|er|ee|ees|ons)\w*|commercialis\w+|preter?|donnees a)\b/,
      /\b(tiers|quiconque|autres? (societe|organisme|entreprise|personne|structure)s?|tierces?|partenaires|des fins|exterieur|entreprises?)\b/,
    ],
  ],
  exceptions:
    /\b(sauf|hormis|excepte|a l'exception|sans (votre|l'|ton|accord|consentement|autorisation)|uniquement|seulement|que (si|dans|pour|les|aux|par|lorsque|vers)|autres? que|mais|toutefois|cependant)\b/,
  veto: [
    /\b(n'est pas|n'etes pas|ne (sommes|saurait|peut)) (etre )?(tenue? )?responsables?\b/,
    /\bliens? (vers|hypertextes?)\b|\b(conditions generales|cookies?|traceurs?)\b/,
    /\bn(e |')(\w+ ){0,2}(partag|transmett|communiqu|ced|vend|revend|divulgu|lou)\w*\b(?!.{0,600}\b(que|qu'\w+|sauf|hormis|sans|uniquement|exception)\b)/,
    /\bdroits? (d'acces|de rectification|d'obtenir|de recevoir|a la portabilite)|\b(demander|obtenir|recevoir|avoir|donner|droit d'|droit a l')(l')?acces\b|\bvos droits\b/,
    /\bpropres? (politiques?|regles)|\bnous (fourni|transmet|communiqu)\w+|\b(vous|tu) (nous )?(fourni|transmet|communiqu|transmett|partag)\w+/,
    /\b(fuite|violation|piratage|non[- ]autorisee?s?|illicites?|perte|chiffr\w+ )\b|\bempecher\b/,
    /\bau sens du (rgpd|reglement)\b|\b(designe|on entend)\b|\bdroit de definir|\bapres (votre |le )?(mort|deces)|\bconditions d'utilisation\b|\? ?$/,
    /\b(procedures?|mesures?) de securite\b|\b(mesures?|registre) (de|des|techniques?|appropriees?)\b/,
  ],
  details: {
    party:
      /\b(parti|mouvement|federations?|comites? (loca\w+|departementa\w+)|sections? locales?|instances (nationales|du|locales))\b/,
    allies:
      /\b(autres? (campagnes?|candidate?s?|partis?|listes?|mouvements?|organisations?|associations?)|organisations? (amies?|proches?|soeurs?|alliees?)|partage\w*t? (nos|les memes) (valeurs|idees|objectifs|convictions)|listes? alliees?|coalition|partis? allies?)\b/,
    platform:
      /\b(hebergeurs?|hebergee?s? (par|chez|sur)|hebergement|plateformes?|outils? (de|en) (gestion|ligne|mailing)|logiciels? de campagne|ovh|o2switch|aws|heroku|nationbuilder|brevo|mailchimp|helloasso)\b/,
    advertisers: /\b(publicit\w+|annonceurs?|regies?|reseaux sociaux|facebook|meta|google|instagram)\b/,
    volunteers: /\b(benevoles?|militante?s?|elue?s?|volontaires)\b/,
    authorities:
      /\b(autorites?|justice|judiciaires?|police|tribuna\w+|tresor public|administrations?|cnccfp|commission nationale des comptes|pouvoirs publics|prefecture|instances de controle|requisition)\b/,
    processors: /\b(prestataires?|sous-traitants?|fournisseurs?|services? tiers)\b/,
  },
  examples: {
    yes: [
      'Vos données peuvent être transmises à nos prestataires techniques.',
      'Les destinataires des données sont les membres de l’équipe de campagne.',
      'Vos coordonnées seront partagées avec les candidats du mouvement.',
    ],
    no: ['Vos données ne sont jamais cédées à des tiers.', 'Nous ne vendons aucune donnée à des tiers.'],
  },
  counterexamples: [
    'Partagez cette page avec vos amis.',
    'Nous ne sommes pas responsables des données que des sites tiers recueillent.',
  ],
});
