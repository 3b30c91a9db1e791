import { defineSignal } from '../signal';

const ASKS =
  /volunt|yard.?sign|lawn.?sign|canvass|phone.?bank|door|supporter|b[eé]n[eé]vol|adh[eé]sion|colisti|helfen|mitglied|voluntari|precinct|postal|zip|cpf|titulo/i;

export default defineSignal({
  speaks: 'for',
  label: {
    en: 'A form asks for supporters’ details',
    fr: 'Un formulaire demande les coordonnées des soutiens',
    de: 'Ein Formular fragt Angaben von Unterstützenden ab',
    es: 'Un formulario pide datos de simpatizantes',
    it: 'Un modulo chiede i recapiti dei sostenitori',
    nl: 'Een formulier vraagt gegevens van sympathisanten',
    pl: 'Formularz prosi o dane zwolenników',
    pt: 'Um formulário pede dados de apoiantes',
  },
  look: ({ facts }) =>
    facts.forms
      .filter(({ fields }) => fields.some(({ type, name }) => type === 'email' || /e?-?mail/i.test(name)))
      .flatMap(({ fields, submit }) => [...fields.map(({ label }) => label), submit])
      .filter((words) => ASKS.test(words))
      .map((words) => ({ saw: words, where: 'field' })),
});
