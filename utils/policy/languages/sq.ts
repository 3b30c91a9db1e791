import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'ëç',
  words: `
    dhe të e në i për me që një nga është së nuk do ka si por u më janë këtë ose kjo ju tuaj tonë ne jo
    kur se mund kanë këto ky duke gjithë pas tij ishte edhe shumë ndaj dhënave personale çdo secili
    drejtën njerëzit askush pa duhet
  `,
  links: {
    privacy: [
      'politika e privatësisë',
      'rregulla privatësie',
      'rregullat e privatësisë',
      'mbrojtja e të dhënave',
      'mbrojtja e të dhënave personale',
      'privatësia',
    ],
    legalNotice: ['njoftim ligjor'],
    cookies: ['kuki', 'cookies'],
    terms: ['kushtet e përdorimit', 'termat dhe kushtet'],
  },
  abbreviations: ['neni', 'nr', 'p.sh', 'etj', 'rr'],
  example:
    'Të gjithë njerëzit lindin të lirë dhe të barabartë në dinjitet dhe në të drejta. Ata kanë arsye dhe ndërgjegje dhe duhet të sillen ndaj njëri tjetrit me frymë vëllazërimi.',
});
