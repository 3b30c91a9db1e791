import { defineSignal } from '../signal';

const WORDS =
  /\b(?:api|sdk|documentation|changelog|open source|source code|developers?|plugins?|pricing|free trial|log ?in|sign in|integrations?|tutorial|docs|templates?|customers?|saas|crm|marketing|seo)\b/i;

/** Pages of software and services, campaign software among them, speak of "campaigns" and "supporters" too. */
export default defineSignal({
  speaks: 'against',
  label: {
    en: 'It is about software or a service for sale',
    fr: 'Il parle d’un logiciel ou d’un service à vendre',
    de: 'Es geht um Software oder einen Dienst zum Kauf',
    es: 'Trata de software o de un servicio en venta',
    it: 'Parla di un software o di un servizio in vendita',
    nl: 'Gaat over software of een dienst die te koop is',
    pl: 'Dotyczy oprogramowania lub usługi na sprzedaż',
    pt: 'Trata de software ou de um serviço à venda',
  },
  full: 3,
  look: ({ facts }) => [
    ...facts.structuredTypes
      .filter((type) =>
        /^(?:SoftwareApplication|WebApplication|TechArticle|SoftwareSourceCode|HowTo|Course)$/.test(type),
      )
      .map((saw) => ({ saw, where: 'structured-data' as const })),
    ...[...new Set(facts.links.filter(({ text }) => text.length < 40 && WORDS.test(text)).map(({ text }) => text))].map(
      (saw) => ({ saw, where: 'link' as const }),
    ),
  ],
});
