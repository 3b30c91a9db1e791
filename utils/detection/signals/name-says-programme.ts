import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'The page’s title is that of a part of a campaign site',
    fr: 'Le titre de la page est celui d’une partie de site de campagne',
  },

  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, zone }) =>
            zone === 'name' && /^(?:programme|manifesto|campaign|endorse|volunteer|donate|list)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
