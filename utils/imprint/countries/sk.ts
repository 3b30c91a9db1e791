import { defineCountry } from '../define-country';

const BOTH = /objedn[áa]vate[ľl][\s\S]{0,300}dod[áa]vate[ľl]/iu;

export default defineCountry({
  source: 'Zákon 181/2014: orderer and supplier of campaign material; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'orderer', strength: 3, joined: 'colon', lead: /objedn[áa]vate[ľl]/iu, needs: BOTH },
    { role: 'maker', strength: 3, joined: 'colon', lead: /dod[áa]vate[ľl]/iu, needs: BOTH },
  ],
  examples: [],
  counterexamples: ['Dodávateľ: Príklad s.r.o.'],
});
