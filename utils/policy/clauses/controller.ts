import { defineClause } from '../define-clause';

export default defineClause({
  source: 'GDPR Art. 4(7), 13(1)(a)',
  date: '2026-11-22',
  label: { en: 'Who decides over the data', fr: 'Qui décide des données' },
  group: 'who',
  order: 10,
  languages: {
    en: {
      headings:
        /\bcontroller|who (we are|is responsible)|about us|responsible (party|person|body)|^(introduction|interpretation|definitions?)\b/,
      yes: [
        [
          6,
          /\b(data )?controllers?\b/,
          /\b(is|are|as) (the )?(joint )?(data )?controllers?\b|\bcontrollers? (of|for|responsible)\b.{0,80}\b(is|are)\b|\bcontrollers?( is| are|:)/,
        ],
        [
          5,
          /\bresponsible for\b/,
          /\b(processing|protection|handling|collection|use) of (your|the|all|any|personal)\b/,
          /\bcontroller|\b(ltd|limited|inc|llc|gmbh|association|party|committee)\b/,
        ],
        [
          5,
          /\bcompany\b|\borgani[sz]ation\b|\bassociation\b|\bcampaign\b|\bparty\b/,
          /\b(hereinafter|hereafter)?\(?.{0,20}(referred to as|"we"|"us"|"our")/,
          /\brefers? to\b|\bmeans?\b|\bis\b/,
        ],
        [5, /["'](we|us|our|the company|the site|the service|the app)["']/, /\(|\brefers? to\b|\bmeans?\b/],
        [
          4,
          /\b(built|operate[sd]?|owned|owns|run|runs|provided|developed|published|maintained)\b/,
          /\b(the|this|our) .{0,60}\b(app|site|website|web site|service|services|platform|application|network|page)\b/,
          /\b(by|as)\b|\b(built|operates|owns|runs|provides)\b/,
        ],
        [
          4,
          /\bpaid for by\b|\bauthori[sz]ed by\b/,
          /\b(committee|campaign|friends of|party|for (mayor|congress|senate|governor|president))\b/,
        ],
        [
          4,
          /\b(this|our) (privacy |data |website |online )?(privacy )?(policy|notice|statement)\b/,
          /\b(describes|explains|sets out|applies to|covers|governs|informs|discloses)\b/,
          /\b(how|the way|practices|manner)\b/,
          /\b(ltd|limited|inc|llc|l\.l\.c|corp|gmbh|pty|plc|b\.v|s\.a|foundation|association|party|committee|campaign)\b/,
        ],
      ],
      headed: [
        [
          3,
          /\b(ltd|limited|inc|llc|gmbh|plc|association|foundation|party|committee|registered|company number|address)\b/,
        ],
      ],
      veto: [
        /\bthird[- ]part|\bnot (owned|operated|controlled)\b|\bother (web ?)?sites\b|\byou provided\b|\binformation provided\b/,
        /\b(google|facebook|twitter|youtube|hubspot|mailchimp|stripe|paypal)( inc| llc| ireland)?\b.{0,60}\b(operated|provided|is|are)\b/,
        /\bservice providers? (means|refers|may|will)|\byourself\b|\bused? (solely|only)\b/,
        /\bjointly? liable\b|\b(the )?(natural or legal|legal or natural) person\b/,
        /\bnot the (data )?controller\b/,
      ],
      examples: {
        yes: [
          'The controller of your personal data is the Committee for a Greener Valley, 12 Mill Lane, Oldtown.',
          'Paid for by Friends of Dana Example, a campaign committee.',
          'This website is operated by the Riverside Citizens’ Association.',
        ],
      },
      counterexamples: [
        'Please contact the controller of the central heating.',
        'Third-party sites are operated by other companies.',
        'We are not the controller of data on linked websites.',
      ],
    },
    fr: {
      headings: /responsable (du|de|des) traitement|qui sommes|editeur|identite|responsable/,
      yes: [
        [
          6,
          /\bresponsables? (conjoints? )?(du|des|de ce|de ces|de vos|de la collecte|de) ?(traitements?|donnees|fichiers?|collecte)?/,
          /\b(est|sont|:|a savoir|agissant|denommee?|ci-apres|agit|designe)\b|:/,
          /\bresponsables? (conjoints? )?(du|des|de) (ce |ces |vos |la |l')?(traitements?|donnees|fichiers?|collecte)/,
        ],
        [
          5,
          /\b(agit|agissant|intervient|qualite|en tant que)\b/,
          /\bresponsables? (conjoints? )?(du|de|des) traitements?/,
        ],
        [
          5,
          /\b(donnees|informations)\b/,
          /\b(collectees|recueillies|traitees|enregistrees|traite|collecte)\b/,
          /\bpar (le |la |l'|les )?(parti|mouvement|association|societe|liste|candidat|mandataire|comite|responsable|editeur|equipe de campagne|sas|sarl)\b/,
        ],
        [
          4,
          /\b(le|ce|present) site\b|\bsite internet\b/,
          /\b(edite|publie|exploite|propriete)\b/,
          /\bpar\b|\bde\b/,
          /\b(association|societe|parti|mouvement|sas|sarl|siret|rcs|loi (de )?1901|siege|candidat|liste)\b/,
        ],
        [4, /\b(ci-apres|denommee?)\b/, /"(nous|la societe|le responsable|l'association|le parti)|\bresponsable\b/],
      ],
      headed: [
        [3, /\b(association|societe|parti|mouvement|sas|sarl|s\.a|siege|situee?|immatriculee?|adresse|represente)\b/],
      ],
      veto: [
        /\bn'(est|etes|etant|sommes) pas\b/,
        /\b(cnil|commission nationale|facebook|google|twitter|youtube|plugins?|au sens du rgpd|est la personne|personne physique ou morale)\b/,
        /\b(droit|demander|exercer|reclamation) .{0,60}aupres du responsable/,
        /\bsous-traitant\b.{0,60}\bpour le compte\b/,
      ],
      examples: {
        yes: [
          'Le responsable du traitement est l’association Vallée citoyenne, 12 rue du Moulin.',
          'Le présent site est édité par l’association Rive gauche, régie par la loi de 1901.',
        ],
      },
      counterexamples: [
        'Vous pouvez adresser une réclamation auprès du responsable du magasin.',
        'Facebook est responsable du traitement de ses propres données.',
        'Nous ne sommes pas responsables des sites liés.',
      ],
    },
  },
});
