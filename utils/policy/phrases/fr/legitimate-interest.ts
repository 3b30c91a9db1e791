import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /interets? legitimes?/,
  yes: [
    [
      6,
      /\binterets? legitimes?\b/,
      /\binterets? legitimes?\b.{0,160}(\ba savoir\b|\bconsist\w+|\btel(le)?s? que\b|\bnotamment\b|\bafin (de|d')|\bpour (la|le|les|l'|nous|vous|\w+er|\w+ir|\w+re)\b|\bdans le but\b|\ba (mieux )?[a-z']{2,12}(er|ir|re)\b|\bd'[a-z]{3,14}(er|ir|re)\b|\bde (mieux |nous |vous |pouvoir )?[a-z]{3,14}(er|ir|re)\b|\(|: )/,
    ],
    [
      5,
      /\binterets? legitimes?\b/,
      /\b(fraude|abus|statisti\w+|communi\w+|prospection|amelior\w+|promouvoir|promotion|debat democratique|mesure d'audience|defen\w+|mobilis\w+|organis\w+|campagne|securite (du|de|des)|fonctionnement|securis\w+|benevoles|solliciter|informer|qualite|prevention)\b/,
    ],
  ],
  headed: [
    [
      3.5,
      /\b(securite|fraude|statisti\w+|communi\w+|promouvoir|promotion|ameliorer|organiser|informer|prospection|detection|preservation|defendre|prevenir)\b/,
    ],
  ],
  veto: [
    /\b(oppos(er|ez|ition)|droits? (d'|de |a )|retir(er|ez)|effac\w+)\b/,
    /\bmotifs (legitimes|imperieux)|\? ?$/,
    /\ba moins que ne prevalent\b|\bne (prevalent|portent|prevaut)\b.{0,30}\b(droits|interets)\b.{0,40}$/,
    /\bconserv(ees?|ons|er|e)\b.{0,80}\binterets? legitimes?|\bcookies? (sont|est)\b/,
  ],
  examples: {
    yes: ['Nous avons un intérêt légitime à faire connaître notre programme aux habitants.'],
    also: ['legal-basis', 'purposes'],
  },
  counterexamples: [
    'Le traitement est fondé sur l’intérêt légitime.',
    'Vous pouvez vous opposer au traitement fondé sur notre intérêt légitime à vous informer.',
  ],
});
