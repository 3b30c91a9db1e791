import { defineClause } from '../define-clause';

const SHARE_EN =
  /\b(shar(e|es|ed|ing)|disclos(e|es|ed|ing|ure)|transfer(s|red|ring)?|provid(e|es|ed|ing) (this|your|such|the|any|personal|it|them|user|certain|that|all|some)\b.{0,60}\b(to|with)|sell|sold|rent|rented|pass(ed)? (on|along|to)|transmit(s|ted)?|releas(e|es|ed)|reveal(ed)?|give|given|made available|make .{0,40} available|forward(ed)?|exchang(e|ed|ing)|sent? to|access(ed)? by|has access|have access)\b/;
const DATA_EN = /\b(data|information|details|personally|address(es)?|lists?|it|them)\b/;
const DONNER =
  /\b(partag(e|es|ee|ees|er|eons|erons)|transmi(s|ses?|ssions?|ttre|ttons|ttra)|transfer(e|es|ee|ees|er|ons)|communiqu(e|es|ee|ees|er|ons|erons)|divulgu(e|es|ee|ees|er|ons)|cede(s|e|es|r|ees)?|ceder|vend(re|u|ue|us|ues|ons)?|lou(e|er|ees|ons)|fourni(s|es|r|ssons)?|destine(s|e|es)|accessibles?|mis(es)? a (la )?disposition|acces)\b/;

export default defineClause({
  source: 'GDPR Art. 13(1)(e); C-154/21',
  date: '2026-11-22',
  label: { en: 'Who receives the data', fr: 'Qui reçoit les données' },
  group: 'whom',
  order: 110,
  languages: {
    en: {
      headings:
        /\bshar(e|ing)|disclos|recipients?|third[- ]part|service providers?|who (has access|do we|receives|we)|with whom|transfer/,
      yes: [
        [
          6,
          /\blike-?minded\b/,
          /\b(organi[sz]ations?|groups?|candidates?|causes?|campaigns?|committees?|individuals|parties)\b/,
          SHARE_EN,
        ],
        [
          5,
          SHARE_EN,
          /\b(with|to)\b.{0,80}\b((other|political|affiliated|allied|state|local|national) (part(y|ies)|campaigns?|committees?)|candidates?|the party|campaigns)\b/,
          DATA_EN,
        ],
        [
          5,
          SHARE_EN,
          DATA_EN,
          /\b(with|to|by|from)\b.{0,100}\b(third[- ]part(y|ies)|service providers?|providers|partners?|affiliates?|affiliated|subsidiar(y|ies)|vendors?|contractors?|suppliers?|advertisers?|processors?|agents?|recipients?|companies|organi[sz]ations)\b/,
        ],
        [
          3,
          SHARE_EN,
          DATA_EN,
          /\b(law enforcement|authorities|government|courts?|regulators?|police|public bod(y|ies))\b/,
        ],
        [
          4,
          SHARE_EN,
          DATA_EN,
          /\b(purchaser|acquirer|successor|buyer|other users|advisors|lawyers|auditors|employees|volunteers|google|facebook|stripe|paypal|mailchimp)\b/,
        ],
        [
          4,
          /\b(third[- ]part(y|ies)|service providers?|vendors?|processors?|companies and individuals)\b/,
          /\b(use|uses|employ|engage|hire|work with|rely on|contract)\b/,
          /\b(on our behalf|to (provide|help|perform|process|assist|facilitate|collect|analy[sz]e)|that may collect|which may collect)\b/,
        ],
        [3, /\b(merger|acquisition|sale of|bankruptcy|reorgani[sz]ation)\b/, SHARE_EN, DATA_EN],
        [
          3,
          /\b(third[- ]part(y|ies)|partners|advertisers|providers)\b/,
          /\b(may|will|can) (collect|use|receive|process|access|have access)\b/,
          DATA_EN,
        ],
      ],
      no: [
        [
          6,
          /\b(do|does|did|will|shall|would|are|is|be)( not|n't)\b|\bby not\b|\bnever\b|\bno (personal )?(data|information)\b/,
          /\b(not|n't|never|no (personal )?(data|information))\b.{0,60}\b(sell|sold|sharing|share[ds]?|rent|rented|disclose[ds]?|trade[ds]?|transfer(red)?|give|given|pass(ed)?|provided?|made available)\b/,
          /\b(third[- ]part(y|ies)|anyone|others?|any (other )?(party|parties|person|company|organi[sz]ation)s?|outside (parties|companies|organi[sz]ations)|any purpose)\b/,
        ],
      ],
      exceptions:
        /\b(except|unless|other than|apart from|save (as|for|where)|without (your|the|prior|explicit|express|his|first)|only|but|however)\b/,
      veto: [
        /\bthird[- ]party (web ?)?sites?\b.{0,80}\b(link|own privacy|not responsible|no control)/,
        /\bnot responsible\b/,
        /^(it )?(refers|means)\b|\bwhat information may be collected\b|\b(this|our) privacy (policy|notice|statement) (describes|explains|applies|governs|sets)\b/,
        /\blinks? to\b/,
        /\b(do|does|will|shall)( not|n't) (sell|share|rent|disclose|transfer)\b(?!.{0,600}\b(except|unless|other than|only|without|but|however)\b)/,
        /\bread (the|their) privacy\b|\btheir (own )?privacy polic/,
      ],
      examples: {
        yes: [
          'We may share your information with like-minded organizations and candidates.',
          'We disclose your personal data to service providers who send our newsletters.',
          'Your details may be passed on to the national party.',
        ],
        no: [
          'We do not sell or share your personal information with third parties.',
          'We never rent your data to anyone.',
        ],
      },
      counterexamples: [
        'Share this page with your friends.',
        'We are not responsible for the privacy practices of third-party sites to which we link.',
        'You provide us with your name.',
      ],
    },
    fr: {
      headings: /destinataires?|partage|transmission|communication|qui a acces|sous-traitants?|tiers|divulgation|a qui/,
      yes: [
        [
          6,
          /\b(destinataires?)\b/,
          /\b(donnees|informations)\b/,
          /\b(sont|seront|est|peuvent|:|exclusivement|uniquement|les)\b/,
        ],
        [
          5,
          DONNER,
          /\b(donnees|informations|coordonnees|fichiers?|elles)\b/,
          /\b(tiers|prestataires?|partenaires?|sous-traitants?|filiales?|societes?|fournisseurs?|organismes?|annonceurs?|associations?|services? (internes?|tiers|municipaux|techniques|habilites?|de l'etat))\b/,
        ],
        [
          5,
          DONNER,
          /\b(donnees|informations|coordonnees|fichiers?|elles)\b/,
          /\b(partis?|mouvements?|candidats?|listes?|campagnes?|elus?|benevoles?|militants?|federations?|comites?|adherents?)\b/,
        ],
        [
          4,
          DONNER,
          /\b(donnees|informations|coordonnees|elles)\b/,
          /\b(autorites?|justice|police|tribunaux|administrations?|judiciaires?|personnel|salaries|equipes?|employes|habilitees?)\b/,
        ],
        [
          4,
          /\b(prestataires?|sous-traitants?|services? tiers)\b/,
          /\b(faisons appel|recours|recourir|utilisons|confie|confions|pour (notre|le) compte)\b/,
        ],
      ],
      no: [
        [
          6,
          /\b(ne|n'|ni|aucune?|jamais)\b|n'(est|etes|ont|a)/,
          /\b(ne|n'\w+|ni|aucune?)\b.{0,80}\b(partag\w+|transmi\w+|transfer\w+|communiqu\w+|divulgu\w+|ced\w+|vend\w+|lou\w+|commercialis\w+)\b/,
          /\b(tiers|quiconque|autres? (societe|organisme|entreprise|personne)s?|tierce|partenaires|des fins)\b/,
        ],
      ],
      exceptions:
        /\b(sauf|hormis|excepte|a l'exception|sans (votre|l'|accord|consentement|autorisation)|uniquement|seulement|que (si|dans|pour|les|aux|par)|autres? que|mais|toutefois|cependant)\b/,
      veto: [
        /\b(n'est pas|n'etes pas|ne (sommes|saurait)) responsables?\b/,
        /\bliens? (vers|hypertextes?)\b/,
        /\bn(e |')(\w+ ){0,2}(partag|transmett|communiqu|ced|vend|divulgu|lou)\w*\b(?!.{0,600}\b(que|qu'\w+|sauf|hormis|sans|uniquement|exception)\b)/,
        /\b(droits?) (d'acces|de rectification)/,
        /\bpropres? (politique|regles)|\bnous (fourni|transmet|communiqu)\w+/,
      ],
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
    },
  },
});
