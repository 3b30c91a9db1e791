import { definePhrases } from '../../define-phrases';

/** A kind of data that is hardly named for another reason. */
const KIND =
  /\b(prenoms?|noms?( de famille| d'usage)?|adresses? (e-?mail|mail|postales?|electroniques?|ip|courriel|de (messagerie|courriel|courrier))|e-?mails?|courriels?|numeros? (de|d')|telephones?|dates? de naissance|codes? postal|civilite|profession|age|sexe|genre|photo\w*|identifiants?|mots? de passe|coordonnees|pseudo\w*|situation familiale|date et heure|(donnees|informations) (d'identification|d'identite|de connexion|de navigation|de contact|de paiement|de compte|de localisation|de geolocalisation|d'utilisation|de sante|bancaires?|techniques?|relatives?|liees?)|navigateurs?|systeme d'exploitation|pages? (visitees?|consultees?)|geolocalisation|localisation|contenu (de|du) (votre |ton )?message|historique|logs?|adresses?)\b/;
const TWO_KINDS =
  /\b(prenoms?|noms?|e-?mails?|mail|courriels?|adresses?|telephone|date de naissance|code postal|ville|commune|profession|civilite|age|pseudo\w*|mot de passe|navigateur|identifiants?|ip|coordonnees|ecole|photo\w*)\b.{1,60}\b(prenoms?|noms?|e-?mails?|mail|courriels?|adresses?|telephone|date de naissance|code postal|ville|commune|profession|civilite|age|pseudo\w*|mot de passe|navigateur|systeme d'exploitation|ip|coordonnees|ecole|photo\w*)\b/;
const GATHER =
  /\b(collect\w+|recueill\w+|recolt\w+|trait(ons|ees|ent|e|er|erons)|demand(ons|ees|er|ent|e)|fourni\w*|communiqu\w+|enregistr\w+|saisi\w*|renseign\w+|obten\w+|indiqu\w+|remp\w+)\b/;

export default definePhrases({
  headings:
    /(donnees|informations|renseignements)[^.]{0,60}(collect|recueill|trait|enregistr|concern|fourniss|utilis)|(quelles|nature|categories|types?)[^.]{0,30}(donnees|informations)|collecte|traitements mis/,
  yes: [
    [5, GATHER, TWO_KINDS, /\b(donnees|informations|renseignements|coordonnees|vos?|votre|tes|ton|vous|nous|leurs?)\b/],
    [4, /\b(donnees|informations|renseignements)\b[^.]{0,160}:/, GATHER, KIND],
    [3.5, /\b(collectes?|recueillis?|recoltes?|collectees|recueillies|recoltees)\b/, TWO_KINDS],
    [
      4,
      /\b(collect|recueill|recolt|enregistr)\w+ (automatiquement |notamment |uniquement |egalement |aussi )?(votre|vos|ton|tes|les|l'|des)\b/,
      KIND,
    ],
    [
      3,
      /\b(donnees|informations) (d'|de |des |du |relatives?|liees?|techniques?|bancaires?|personnelles?|administratives?)[^.]{0,60}( :|:)/,
      KIND,
    ],
    [3, /\b(collecte|recueille)nt?\b.{0,60}\bdonnees personnelles\b/, KIND],
  ],
  headed: [
    [3, TWO_KINDS],
    [2, KIND],
    [
      2,
      /\b(donnees|informations)\b.{0,100}\b(sante|localisation|navigation|connexion|identification|relatives|liees)\b/,
    ],
  ],
  no: [
    [
      6,
      /\b(ne|n'\w*)\b/,
      /\baucune? (autre )?(donnees?|informations?)( (a caractere )?personnel(le)?s?| nominatives?| identifiables?| vous concernant)? ?(n'|ne |sur |par |identifiable|personnelle|a caractere|$|[.,])/,
      /\b(collect|recueill|recolt|enregistr|demand|trait|stock)\w*/,
    ],
    [
      6,
      /\bne (collectons|recueillons|traitons|collecte|recueille|traite|demandons|recoltons|stocke)\b/,
      /\b(aucune|pas de|pas vos|pas d'|jamais)\b( \w+){0,2} (donnees?|informations?)/,
    ],
  ],
  exceptions:
    /\b(sauf|hormis|excepte|exception|sans (votre|l'|accord|consentement|que)|uniquement|seulement|que (si|dans|pour|les|lorsque)|autres? que|a votre insu|sensibles?|mineurs?|enfants?|bancaires?|cloudflare|google|tiers|cookies?|directement|sciemment|lorsque|icones?)\b/,
  veto: [
    /\bcookies? (\w+ ){0,3}(est|sont|permet\w*|peuvent|utilis\w+)|\btraceurs?\b/,
    /\bsi (vous|tu) ne (souhait|voul)\w+|\banonymis\w+|\b(vous pouvez|tu peux) (remplir|activer|utiliser)|\b(votre|toute|vos) demandes?,? (doi|ecrit|devr|par)|\ben aucun cas\b|\bretir(er|ait)\b|\bretrait\b|\? ?$/,
    /\b(exerc(er|ice|ez)|droits? (d'|de )|piece d'identite|justificatif|dpo|cnil)\b/,
    /\b(ne|n')\b.{0,30}\b(collect|recueill|demand)\w+.{0,20}\b(pas|aucune?|jamais)\b|\baucune? (donnee|coordonnee|information|document)/,
    /\b(conserv(ees?|ons|e|es|ation)|duree|supprim\w+|destinataires?|transf\w+|contacte[zr]|ecrivez|chiffr\w+|securis\w+ vos)\b/,
    /\b(finalites?|base legale|fins suivantes|servent a|pour les raisons|utilisees? (\w+ )?(pour|afin|aux?|dans))\b/,
    /\b(transmi\w+|communiqu\w+|divulgu\w+|partag\w+) (a|aux|avec|au)\b|\bpresente politique\b/,
  ],
  examples: {
    yes: [
      'Nous recueillons votre nom, votre prénom et votre adresse e-mail.',
      'Quand tu t’inscris, nous te demandons ton prénom et ton code postal.',
    ],
    no: ['Nous ne collectons aucune donnée personnelle.'],
  },
  counterexamples: [
    'Pour exercer vos droits, indiquez vos nom, prénom et adresse.',
    'La commune recueille les messages des habitants dans une boîte.',
    'Aucune donnée sensible n’est enregistrée par notre potager.',
  ],
});
