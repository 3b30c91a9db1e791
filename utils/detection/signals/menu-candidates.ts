import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'Its menu leads to candidates or a campaign',
    fr: 'Son menu mène à des candidats ou à une campagne',
    de: 'Ihr Menü führt zu Kandidierenden oder einer Kampagne',
    es: 'Su menú lleva a candidaturas o a una campaña',
    it: 'Il suo menu porta a candidati o a una campagna',
    nl: 'Het menu leidt naar kandidaten of een campagne',
    pl: 'Menu prowadzi do kandydatów lub kampanii',
    pt: 'O seu menu leva a candidaturas ou a uma campanha',
  },

  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(({ role, zone }) => zone === 'menu' && /^(?:candidate|campaign)$/.test(role)),
        ({ role }) => role,
      ),
    ),
});
