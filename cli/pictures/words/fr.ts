import type { Story } from '../story';

export default {
  european: 'Européennes 2029',
  regional: 'Régionales 2028',
  municipal: 'Municipales 2029',
  afterVote: 'après le vote',
  asks: 'Qui garde la liste des membres après le vote ? À demander à Nanterre le 17 mai.',
  period: 'Trois ans après le dernier contact. À partir de quand un contact est-il le dernier ?',
  promise: 'Appeler en janvier, et voir.',
  deletion: 'Six mois après le vote. À relire au printemps.',
  writes: 'Si je propose une réunion : qui reçoit mon adresse, et pour combien de temps ?',
} satisfies Story;
