import { definePhrases } from '../../define-phrases';

const ASKED =
  /\b(champs?|donnees|informations|renseignements|reponses?|coordonnees|communication|fourniture|mentions?|recueil|reponse)\b/;
const NOT_GIVEN =
  /\b(ne pas (nous )?(fournir|communiquer|renseigner|transmettre|donner)|refus\w*( de| d')? ?(nous )?(fournir|communiquer|transmettre|renseigner|donner)|(l'|en l'|)absence de (communication|renseignement|reponse|fourniture|ces|transmission)|(a )?defaut (de (communication|reponse|fourniture|renseignement)|d'indication)|a defaut|si (vous|tu|l'utilisateur) (ne (nous )?(fourniss\w+|fournis|communiqu\w+|souhait\w+ pas (nous )?(fournir|communiquer|donner)|donn\w+)|refus\w+)|s'il (ne souhaite pas|refuse)( nous)?( de)? ?(fournir|communiquer|donner)?|sans (ces|cette|vos|votre|ton|ta) (donnees|informations?|adresse|coordonnees|numero|e-?mail)|non[- ](communication|fourniture|renseignement|reponse)|defaut de)\b/;

export default definePhrases({
  headings: /obligatoire|facultati|consequences?|refus/,
  yes: [
    [
      5,
      ASKED,
      /\b(obligatoires?|obligatoirement|facultati(f|fs|ve|ves)|asterisques?)\b/,
      /\b(sont|est|etre|signale\w*|marque\w*|indique\w*|avec|caractere|ont|par|seuls|assorti\w*|identifie\w*|recueil\w*|fourni\w*)\b/,
    ],
    [
      5,
      NOT_GIVEN,
      /\b(ne (pourr\w+|permettr\w+|peu(t|x|vent)|pouvons|sera|seront|saura\w*|serons)|impossib\w+|empecher|(pas|plus) en mesure|ne pas (etre|pouvoir)|refusee?s?|suspendus?|incomplet\w*|aucune? (donnee|consequence)|traitee?s?|doit pas)\b/,
    ],
    [
      4,
      /\b(fourniture|communication|collecte) (de|des) (ces |vos |ses |cette )?(donnees|informations)?\b/,
      /\b(est|sont) (\w+ )?(obligatoire|facultative|necessaire (a|pour|au)|requise|conditionn\w+|contractuelle)\b/,
    ],
  ],
  no: [
    [
      5,
      /\b(ne (sont|est|etes)|n'est|n'etes|n'es|n'etant|jamais) (pas |en rien |aucunement |nullement )?(obligatoires?|tenue?s?|oblige\w*|requis\w*)\b/,
      /\b(donnees|informations|fournir|donner|communiquer|renseign\w+|inscri\w+|champs?)\b/,
    ],
  ],
  exceptions: /\b(designer|cookies?|conserv\w+|delegue)\b/,
  veto: [
    /\bcookies?\b|\btraceurs?\b|\bconserv(ees?|ation)\b|\barchiv\w+/,
    /\bobligations? (legales?|comptables?|de)\b|\bpublicite obligatoire|\bassurance maladie/,
    /\b(droits?|piece d'identite|identite du demandeur)\b/,
  ],
  examples: {
    yes: [
      'Les champs marqués d’un astérisque sont obligatoires.',
      'Si vous ne fournissez pas ces informations, nous ne pourrons pas traiter votre inscription.',
    ],
    also: ['purposes'],
  },
  counterexamples: [
    'Le port du casque est obligatoire.',
    'La loi rend obligatoire la conservation des données de facturation.',
  ],
});
