import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'æøåé',
  words: `
    og i det er som en til av på for de med den at ikke har et vi om deg du kan vil fra eller ved hvis
    være dine våre også så men bli etter denne dette skal blir noen bare mer når hva oss jeg han seg
    hvor hvordan hvilke disse personopplysninger opplysninger ble mot ut sier meg dere uten hver enhver
    rett ha mellom ingen hans hennes samt slik må alle både frihet enn nå
  `,
  links: {
    privacy: [
      'personvernerklæring',
      'personvernpolicy',
      'personvernregler',
      'behandling av personopplysninger',
      'personopplysninger',
      'personvern',
    ],
    legalNotice: ['juridisk merknad', 'juridisk informasjon', 'kolofon', 'ansvarlig redaktør'],
    cookies: ['informasjonskapsler', 'cookies'],
    terms: ['bruksvilkår', 'vilkår for bruk', 'brukervilkår', 'kjøpsvilkår'],
  },
  abbreviations: ['art', 'nr', 'f.eks', 'bl.a', 'pkt', 'jf', 'ca', 'mv', 'dvs', 'ledd'],
  example:
    'Alle mennesker er født frie og med samme menneskeverd og menneskerettigheter. De er utstyrt med fornuft og samvittighet og bør handle mot hverandre i brorskapets ånd.',
});
