import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

const BOTH = /objedn[áa]vate[ľl][\s\S]{0,300}dod[áa]vate[ľl]/iu;

export default defineCountry({
  source: 'Zákon 181/2014: orderer and supplier of campaign material; background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'orderer', strength: 3, joined: 'colon', lead: /objedn[áa]vate[ľl]/iu, needs: BOTH },
    { role: 'maker', strength: 3, joined: 'colon', lead: /dod[áa]vate[ľl]/iu, needs: BOTH },
    {
      role: 'provider',
      strength: 1,
      joined: 'colon',
      lead: /prev[áa]dzkovate[ľl](?:om)? (?:webu|webov[ée]ho s[íi]dla|webovej str[áa]nky|str[áa]nky|t[ýy]chto str[áa]nok)/iu,
    },
    hostingLabel,
  ],
  examples: [
    {
      text: 'Objednávateľ: Strana Príklad, Hlavná 1, 811 01 Bratislava, dodávateľ: Tlačiareň Príklad s.r.o.',
      role: 'orderer',
      name: 'Strana Príklad',
      address: 'Hlavná 1, 811 01 Bratislava',
      and: [{ role: 'maker', name: 'Tlačiareň Príklad s.r.o.' }],
    },
    { text: 'Prevádzkovateľ webovej stránky: Strana Príklad', role: 'provider', name: 'Strana Príklad' },
  ],
  counterexamples: ['Dodávateľ: Príklad s.r.o.'],
});
