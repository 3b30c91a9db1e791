import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'äöüß',
  words: `
    der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden
    aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur
    oder aber vor zur bis mehr durch ihre ihrer wir können ihren ich unsere unserer personenbezogener
    daten
  `,
  links: {
    privacy: [
      'datenschutzerklärung',
      'datenschutzhinweise',
      'datenschutzhinweis',
      'datenschutzinformationen',
      'datenschutzbestimmungen',
      'datenschutzrichtlinie',
      'datenschutzrichtlinien',
      'datenschutz',
      'schutz der privatsphäre',
      'privatsphäre',
      'dsgvo',
    ],
    legalNotice: ['impressum', 'rechtlicher hinweis', 'rechtliche hinweise', 'anbieterkennzeichnung', 'pflichtangaben'],
    cookies: ['cookies', 'cookie-richtlinie', 'cookie-hinweis'],
    terms: ['nutzungsbedingungen', 'agb', 'allgemeine geschäftsbedingungen'],
  },
  abbreviations: [
    'art',
    'abs',
    'nr',
    'lit',
    'z. b',
    'z.b',
    'd. h',
    'd.h',
    'u. a',
    'u.a',
    'ggf',
    'bzw',
    'usw',
    'vgl',
    'ca',
    'str',
    's',
    'dr',
    'tel',
    'gem',
    'inkl',
    'etc',
    'bspw',
    'evtl',
    'i. s. d',
    'i.s.d',
    'i. v. m',
    'i.v.m',
    'v. a',
    'z. t',
  ],
  example:
    'Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.',
});
