import { distinct, evidenceOf } from '../distinct';
import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'It is a shop',
    fr: 'C’est une boutique',
    de: 'Es ist ein Shop',
    es: 'Es una tienda',
    it: 'È un negozio',
    nl: 'Het is een winkel',
    pl: 'To sklep',
    pt: 'É uma loja',
  },
  full: 3,
  look: ({ facts, words }) => [
    ...facts.structuredTypes
      .filter((type) =>
        /^(?:Product|Offer|AggregateOffer|OnlineStore|Store|Hotel|LodgingBusiness|LocalBusiness|Restaurant)$/.test(
          type,
        ),
      )
      .map((saw) => ({ saw, where: 'structured-data' as const })),
    ...evidenceOf(
      distinct(words.hits.filter(({ role, zone }) => role === 'shop' && /^(?:menu|call|name)$/.test(zone))),
    ),
  ],
});
