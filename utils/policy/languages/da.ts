import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'æøåé',
  words: `
    og i at det er en til af på for de med den der som ikke har et vi om dig du kan vil fra eller ved
    hvis være dine vores også så men blive efter denne dette skal bliver nogle kun mere når hvad os jeg
    han sig hvor hvordan hvilke disse personoplysninger oplysninger mig jer uden nogen hver enhver ret
    have mellem ingen hans hendes samt sådan må alle både frihed
  `,
  links: {
    privacy: [
      'databeskyttelsespolitik',
      'privatlivspolitik',
      'persondatapolitik',
      'persondata',
      'databeskyttelse',
      'privatliv',
      'personoplysninger',
      'behandling af personoplysninger',
    ],
    legalNotice: ['juridisk meddelelse', 'juridisk information', 'kolofon', 'virksomhedsoplysninger'],
    cookies: ['cookies', 'cookiepolitik'],
    terms: ['vilkår for anvendelse', 'vilkår og betingelser', 'handelsbetingelser', 'brugsvilkår'],
  },
  abbreviations: ['art', 'stk', 'nr', 'f.eks', 'fx', 'bl.a', 'pkt', 'jf', 'ca', 'mv', 'dvs', 'litra'],
  example:
    'Alle mennesker er født frie og lige i værdighed og rettigheder. De er udstyret med fornuft og samvittighed, og de bør handle mod hverandre i en broderskabets ånd.',
});
