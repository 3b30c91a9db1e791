import { distinct, evidenceOf, saidBySite } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'It speaks of its own programme',
    fr: 'Il parle de son propre programme',
    de: 'Sie spricht von ihrem eigenen Programm',
    es: 'Habla de su propio programa',
    it: 'Parla del proprio programma',
    nl: 'Spreekt van het eigen programma',
    pl: 'Mówi o własnym programie',
    pt: 'Fala do seu próprio programa',
  },

  look: (page) =>
    evidenceOf(
      distinct(
        saidBySite(page).filter(({ role, ours }) => ours && (role === 'programme' || role === 'manifesto')),
        ({ role }) => role,
      ),
    ),
});
