import { defineLetters } from '../define-letters';

export default defineLetters({
  blanks: {
    controller: '[nom de l’organisme]',
    contact: '[adresse e-mail ou postale]',
    name: '[votre nom]',
    email: '[l’adresse e-mail que vous avez donnée]',
    reasons: '[vos raisons]',
  },
  greeting: 'Madame, Monsieur,',
  letters: {
    access: {
      subject: 'Accès à mes données personnelles : {site}',
      ask: [
        'Détenez-vous, en lien avec le site {site}, des données personnelles me concernant ? Si oui, veuillez m’en adresser une copie et m’indiquer :\n- à quelles fins vous les utilisez et combien de temps vous les conservez ;\n- d’où elles proviennent ;\n- à qui elles ont été communiquées, en nommant chaque destinataire ;\n- vers quels pays elles ont été transférées.',
      ],
      platform: 'Merci d’inclure ce que conserve ou reçoit {platform}, qui héberge le site.',
    },
    erasure: {
      subject: 'Effacement de mes données personnelles : {site}',
      ask: [
        'Je vous demande d’effacer les données personnelles me concernant que vous détenez en lien avec le site {site}, d’en informer ceux qui les ont reçues et de me les nommer. Je retire tout consentement à leur utilisation. Si vous en conservez, merci de préciser lesquelles et pourquoi.',
      ],
      platform: 'Merci de veiller à ce que {platform}, qui héberge le site, efface aussi ses copies.',
    },
    portability: {
      subject: 'Portabilité de mes données personnelles : {site}',
      ask: [
        'Je vous demande de me transmettre les données personnelles que je vous ai fournies par le site {site}, dans un format structuré, couramment utilisé et lisible par machine (par exemple CSV ou JSON).',
      ],
    },
    objection: {
      subject: 'Opposition à l’utilisation de mes données : {site}',
      ask: [
        'Je m’oppose à l’utilisation à des fins de prospection des données personnelles me concernant, recueillies en lien avec le site {site}, y compris au profilage lié à cette prospection.',
        'Pour des raisons tenant à ma situation particulière, je m’oppose aussi à toute autre utilisation fondée sur l’intérêt légitime ou une mission d’intérêt public : {reasons}.',
        'Merci d’y mettre fin et de me le confirmer.',
      ],
    },
    withdrawal: {
      subject: 'Retrait de mon consentement : {site}',
      ask: [
        'Je retire tout consentement donné en lien avec le site {site} à l’utilisation de mes données personnelles, y compris celles qui révèlent des opinions politiques. Merci de mettre fin aux utilisations fondées sur ce consentement, d’effacer les données que vous ne déteniez qu’à ce titre et de me le confirmer.',
      ],
    },
  },
  policy: 'J’ai lu votre politique de confidentialité le {read}.',
  policyDated: 'J’ai lu votre politique de confidentialité (« {dated} ») le {read}.',
  basis: 'Cette demande se fonde sur {law}.',
  laws: {
    gdpr: {
      articles: {
        access: 'l’article 15 du RGPD (destinataires nommés : CJUE, C-154/21)',
        erasure: 'les articles 17 et 19 du RGPD',
        portability: 'l’article 20 du RGPD',
        objection: 'l’article 21, paragraphes 1 à 3, du RGPD',
        withdrawal: 'l’article 7, paragraphe 3, du RGPD',
      },
      deadline: 'Le RGPD prévoit une réponse dans un délai d’un mois (article 12, paragraphe 3).',
    },
    uk: {
      articles: {
        access: 'l’article 15 du RGPD britannique (UK GDPR)',
        erasure: 'les articles 17 et 19 du RGPD britannique (UK GDPR)',
        portability: 'l’article 20 du RGPD britannique (UK GDPR)',
        objection: 'l’article 21, paragraphes 1 à 3, du RGPD britannique (UK GDPR)',
        withdrawal: 'l’article 7, paragraphe 3, du RGPD britannique (UK GDPR)',
      },
      deadline: 'Ce texte prévoit une réponse dans un délai d’un mois (article 12, paragraphe 3).',
    },
    swiss: {
      articles: {
        access: 'l’article 25 de la loi fédérale sur la protection des données (LPD)',
        erasure: 'les articles 30, al. 2, let. b, et 32 de la loi fédérale sur la protection des données (LPD)',
        portability: 'l’article 28 de la loi fédérale sur la protection des données (LPD)',
        objection: 'l’article 30, al. 2, let. b, de la loi fédérale sur la protection des données (LPD)',
        withdrawal: 'l’article 30, al. 2, let. b, de la loi fédérale sur la protection des données (LPD)',
      },
      deadline: 'La LPD prévoit, en règle générale, une réponse dans les 30 jours (article 25, al. 7).',
    },
  },
  identity: 'Pour me retrouver : {name}, {email}.',
  closing: 'Avec mes salutations distinguées\n{name}',
});
