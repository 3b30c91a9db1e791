import { defineAudience } from '../define-audience';

export default defineAudience({
  source: 'Titles of policies that parties and candidates publish for one group of people; common use',
  words: {
    en: ['donors', 'donor', 'donations', 'donation', 'contributors'],
    fr: ['donateurs', 'donatrices', 'dons', 'donation'],
    de: ['spender', 'spenderinnen', 'spenden'],
    es: ['donantes', 'donaciones'],
    it: ['donatori', 'donazioni', 'sostenitori economici'],
    pt: ['doadores', 'donativos', 'doações'],
    nl: ['donateurs', 'donaties'],
    pl: ['darczyńców', 'darczyńcy', 'darowizny', 'darowizn'],
  },
});
