import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: { en: 'It asks to help, give, join or vote', fr: 'Il invite à aider, donner, adhérer ou voter' },
  full: 3,
  look: ({ words }) =>
    evidenceOf(
      distinct(
        words.hits.filter(
          ({ role, zone }) => (zone === 'call' || zone === 'menu') && /^(?:volunteer|donate|join|vote)$/.test(role),
        ),
        ({ role }) => role,
      ),
    ),
});
