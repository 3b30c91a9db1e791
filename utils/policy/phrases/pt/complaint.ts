import { definePhrases } from '../../define-phrases';

const AUTHORITY =
  /\b(cnpd|anpd|comissao nacional de protec\w+|autoridade nacional de protec\w+|autoridades? (de (controlo|controle|supervisao|fiscalizacao|protec\w+)|competentes?|nacional|supervisora)|orgaos? de (defesa|protecao) do consumidor|provedor)\b/;

export default definePhrases({
  headings: /reclama|queixa|\bdireitos?\b|autoridade|\bcnpd\b|\banpd\b|contactos? das/,
  yes: [
    [6, /\b(reclam(acao|acoes|ar)|queixas?|peticao|peticionar|denuncia)\b/, AUTHORITY],
    [6, /\b(reclam\w+|queixas?)\b/, /\b(artigo|art\.?) ?77\b/],
    [
      4,
      /\b(contactar|contatar|recorrer|dirigir-se|contacte|acionar|entrar em contato|comunicar)\b/,
      AUTHORITY,
      /\b(pode[sm]?|podera|direitos?|satisfeit\w+|violac\w+|duvidas?|insatisf\w+|voce)\b/,
    ],
    [
      4,
      /\b(apresentar|fazer|efetuar|submeter|realizar) (uma )?(reclamac(ao|oes)|queixas?)\b/,
      /\b(dados|tratamento|privacidade|direitos?)\b/,
    ],
  ],
  headed: [[4, /\b(cnpd|anpd)\b.{0,60}\b(comissao|autoridade|www|cnpd\.pt)|geral@cnpd\.pt/]],
  veto: [
    /\b(comunicar|notificar|notifica\w+|comunicacao) (\w+ ){0,6}(a|ao) (anpd|cnpd)\b|\bincidente|\bem 72 horas|\bviolacao (de|dos) dados pessoais\b.{0,80}\bcomunic/,
    /\blivro de reclamac|\breclamac\w+ (sobre|de) (produtos|servicos|obras)\b|\bprazo de 72\b/,
    /\borientac\w+ (da|emitidas)|\brecomendac\w+ da\b/,
  ],
  examples: {
    yes: [
      'Pode apresentar uma reclamação à Comissão Nacional de Proteção de Dados.',
      'Tens o direito de apresentar queixa junto da autoridade de controlo.',
    ],
  },
  counterexamples: [
    'As reclamações sobre obras seguem para a junta, autoridade competente.',
    'Seguimos as orientações da CNPD sobre reclamações.',
  ],
});
