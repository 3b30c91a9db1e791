import { defineAudience } from '../define-audience';

export default defineAudience({
  source: 'Titles of policies that parties and candidates publish for one group of people; common use',
  words: {
    en: ['volunteers', 'volunteer', 'activists'],
    fr: ['bénévoles', 'militants', 'volontaires'],
    de: ['ehrenamtliche', 'freiwillige', 'wahlkampfhelfer'],
    es: ['voluntarios', 'voluntarias', 'voluntariado'],
    it: ['volontari', 'volontarie', 'volontariato', 'attivisti'],
    pt: ['voluntários', 'voluntárias', 'voluntariado'],
    nl: ['vrijwilligers', 'vrijwilliger'],
    pl: ['wolontariuszy', 'wolontariusze', 'wolontariat'],
  },
});
