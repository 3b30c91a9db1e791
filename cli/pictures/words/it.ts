import type { Story } from '../story';

export default {
  european: 'Europee 2029',
  regional: 'Regionali 2028',
  municipal: 'Comunali 2029',
  afterVote: 'dopo il voto',
  asks: 'Chi conserva l’elenco dei membri dopo il voto? Da chiedere a Nanterre il 17 maggio.',
  period: 'Tre anni dopo l’ultimo contatto. Quale contatto vale come l’ultimo?',
  promise: 'Telefonare a gennaio, e vedere.',
  deletion: 'Sei mesi dopo il voto. Da riguardare in primavera.',
  writes: 'Se propongo un incontro: chi riceve il mio indirizzo, e per quanto tempo?',
} satisfies Story;
