import { definePhrases } from '../../define-phrases';

/** What a campaign, a club or a shop does with data. */
const AIM =
  /\b(repondre|reponses?|gerer|gestion|envoy\w+|envoi|informer|information sur|contacter|recontacter|ameliorer|amelioration|assurer|fournir|fourniture|organis\w+|traiter (vos|votre|les|ta|tes|ton)|statisti\w+|analys\w+|communiquer|communication|prospection|newsletters?|lettres? d'information|inscri\w+|permettre|instruire|instruction|adresser|adhesions?|dons?|campagnes?|securis\w+|securite|suivi|personnalis\w+|prevenir|mobilis\w+|animer|inviter|invitations?|recrut\w+|propagande|electora\w+|sondages?|etablir|etablissement|tenir|realis\w+|evaluation|creer|maintenir|respect(er)? (nos|les|des)|mise a disposition|recenser|proposer|offrir|donner acces|promouvoir|sensibiliser|convier|rappeler|soutenir|authentifi\w+|offr\w+|produire|defendre|optimiser|comprendre|mesurer|constitu\w+)\b/;

export default definePhrases({
  headings:
    /finalites?|pourquoi|objectifs?|\bbuts?\b|\busages?\b|(?<!conditions d'|conditions generales d')utilis(ation|ons)|a quoi (elles |ils |vos donnees |les donnees )?(nous )?(servent|sert)|que faisons|dans quel but|traitements? mis|raisons/,
  yes: [
    [
      5,
      /\b(donnees|informations|coordonnees|elles|celles-ci|adresses? \w+|traitements?|fichier)\b/,
      /\b(utilis\w+|trait\w+|collect\w+|recueill\w+|recolt\w+|exploit\w+|enregistr\w+|servent|servir\w*|permet\w*|necessaires?|destin\w+|demand\w+)\b.{0,140}\b(pour|afin (de|d'|que)|aux? (seules? )?fins?|a des fins|a|au|dans (le|l'unique|le seul|un) but|en vue|permet\w*|permettant|d'|de|:)\b/,
      AIM,
      /\b(pour|afin|fins?|but|en vue|permet\w*|permettant|servent|servir\w*|finalites?|objet|raisons?|suivante?s?|utilisera)\b/,
    ],
    [
      5,
      /\b(finalites?|objectifs?|objet|but)\b.{0,80}\b(est|sont|suivante?s?|de|d'|a)\b/,
      AIM,
      /\b(traitements?|donnees|collecte|informations|fichier)\b/,
    ],
    [
      4.5,
      /\b(donnees|informations|coordonnees|traitements?)\b/,
      /\b(pour|servent a|sert a|afin (de|d')|finalites? (suivantes?|sont|est)|fins suivantes|raisons suivantes|permettent (de)?|permettre (de|d')|but (de|d')|objet(ifs?)?)\b[^:.]{0,60}:/,
    ],
    [4, /\b(nous|on) (utilis|trait|collect|recueill)\w+/, /\b(pour|afin (de|d')|en vue (de|d'))\b/, AIM],
    [4, /\butilis(era|eront|erons|ons)\b.{0,20}\b(tes|vos|les|ces) (donnees|informations|coordonnees)\b/, AIM],
  ],
  headed: [
    [
      3.5,
      /^(- )?((l'|la |le |les |a |de |d'|vous |te |nous )?(\w+ment )?)(gestion|envoi|repon\w+|ger\w+|envoy\w+|inform\w+|amelior\w+|assur\w+|trait\w+|communi\w+|permet\w+|instruction|analys\w+|fourni\w+|organis\w+|statisti\w+|suivi|contacter|recontacter|donner|etabli\w+|evaluation|animation|mise|respect\w*|prevenir|prevention|personnalis\w+|inscri\w+|creat\w+|creer|maintenir|securis\w+|promouvoir|invit\w+|realis\w+|proteger|prospection|detection|preservation|propos\w+)\b/,
    ],
    [3, /\b(afin (de|d')|pour (vous|te|nous|la|le|les|l'|[a-z]+(er|ir|re))|permet\w* (de|d')|dans le but|en vue)\b/],
  ],
  veto: [
    /\bcookies?\b|\btraceurs?\b/,
    /\b(presente?|cette|ce|notre) (politique|charte|page|notice|declaration|avis|document|mention)\b.{0,200}\b(objet|but|vise|expliqu|decri|inform|objectif|vocation|formaliser|defini|etabl|precis)/,
    /\b(ne|n')\b.{0,40}\b(utilis|trait|serv|exploit)\w+.{0,80}\b(fins?|but|pour|autres?)\b/,
    /\bmesures?\b.{0,60}\b(securite|techniques?|organisationnelles?|appropriees?|necessaires?)\b|\bproteger (vos|tes|les|la)\b/,
    /\b(duree|conserv(ees?|ons|e|es|ation))\b|\bsupprimees?\b/,
    /\bdroits? (d'|de |a |au )|\bvos droits\b|\bces droits\b|\boppos(er|ition)\b|\bexerc(er|ice)\b|\bretir(er|ait)\b/,
    /\b(transmi(s|ses?|ttre)|communiqu(e|ees?|er)|partag(e|ees?|er)|cede(e|es|s)?|vend(u|ues|re)|transfer\w+|destinataires?|sous-traitants?)\b/,
    /\bau sens du (rgpd|reglement)\b|\bon entend\b|\blicite, loyale|\bloyaute\b|\bdeterminees, explicites|\bchiffr\w+|\brefuser\b|\bfinalites (poursuivies|determinees)\b|\brisques presentes|\binformer (sur|de) (l'utilisation|la (maniere|facon|protection)|le traitement|vos droits)|\bnous y (indiqu|precis|expliqu)|\bconditions (generales )?d'utilisation\b|\? ?$/,
    /\b(pour (toute|plus|en savoir)|si vous avez (des|une))\b|\bs'engage\b|\bengageons\b|\bconsentez\b.{0,40}\bpolitique\b/,
  ],
  examples: {
    yes: [
      'Nous utilisons vos données pour vous envoyer notre lettre d’information.',
      'Les informations recueillies servent à organiser les réunions publiques.',
      'Le traitement a pour finalité la gestion des adhésions.',
    ],
  },
  counterexamples: [
    'Cette politique a pour but de vous informer sur la manière dont nous utilisons vos données.',
    'Nous prenons des mesures pour assurer la sécurité de vos données.',
    'Le budget servira à organiser la fête du quartier.',
  ],
});
