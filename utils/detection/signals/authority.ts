import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'It is, or serves, an authority',
    fr: 'Il est, ou sert, une autorité',
    de: 'Sie ist eine Behörde oder steht in deren Dienst',
    es: 'Es una autoridad o está a su servicio',
    it: 'È un’autorità, o ne è al servizio',
    nl: 'Het is, of dient, een overheidsinstantie',
    pl: 'Należy do organu władzy lub mu służy',
    pt: 'É uma autoridade ou está ao seu serviço',
  },
  full: 3,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(({ role, zone }) => role === 'authority' && zone !== 'text' && zone !== 'description'),
      ),
    ),
});
