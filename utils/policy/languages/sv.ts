import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'åäöé',
  words: `
    och i att det som en på är av för med den till inte om ett de har vi du kan från dina eller vid så
    vår hur ska din då men efter mer alla vara hos oss när detta sig också våra under samt mot han jag
    var nu blir över denna kommer varit personuppgifter dem än rätt ingen människor utan måste skall ha
  `,
  links: {
    privacy: [
      'integritetspolicy',
      'integritetspolicyn',
      'sekretesspolicy',
      'dataskyddspolicy',
      'dataskyddspolicyn',
      'personuppgiftspolicy',
      'behandling av personuppgifter',
      'personuppgifter',
      'dataskydd',
      'integritet',
      'gdpr',
    ],
    legalNotice: ['rättsligt meddelande', 'redaktionsruta', 'utgivare', 'juridisk information'],
    cookies: ['kakor', 'cookies', 'cookiepolicy'],
    terms: ['användarvillkor', 'allmänna villkor', 'köpvillkor'],
  },
  abbreviations: ['art', 'nr', 't.ex', 't. ex', 'bl.a', 'dvs', 'm.m', 's.k', 'st', 'kap', 'osv', 'enl', 'ca', 'p.g.a'],
  example:
    'Alla människor äro födda fria och lika i värde och rättigheter. De äro utrustade med förnuft och samvete och böra handla gentemot varandra i en anda av broderskap.',
});
