import { definePhrases } from '../../define-phrases';

export default definePhrases({
  headings: /\bdireitos?\b|consentimento|revog|retirar|cancelar|titular|newsletter/,
  yes: [
    [6, /\b(retir|revog)\w+/, /\b(artigo|art\.?) ?7\b/],
    [
      6,
      /\b(retir(ar|ada|e|es|a-lo|ado)|revog(ar|acao|ado|a-lo|ue)|remover o (seu|teu)|anular|cancelar)\b/,
      /\b(consentimentos?|autorizacao|permissao)\b/,
    ],
    [
      4,
      /\b(cancelar|deixar de receber|anular|remover|desinscrever|descadastr\w+|optar por (sair|nao receber)|optar sair|desubscrever|nao (quiser|desejar) (mais )?receber)\b/,
      /\b(newsletters?|subscricao|inscricao|comunicac\w+|e-?mails?|mensagens|lista|boletim)\b/,
      /\b(pode[sm]?|podera|momento|link|ligacao|hiperligacao|quiser|clicar)\b/,
    ],
  ],
  veto: [
    /\b(menores|criancas?|(os|dos|aos|seus) pais|cookies?|encarregados de educacao)\b/,
    /\b(conservad|mantid|guardad|armazenad)\w+.{0,200}\bretir|\bate( a| que)?\b.{0,40}\b(retir|revog)|\bsalvo revogacao\b/,
    /^o titular retire o seu consentimento, quando|\bnao exista outro fundamento\b/,
  ],
  examples: { yes: ['Pode retirar o seu consentimento a qualquer momento.'] },
  counterexamples: [
    'Os pais podem revogar a autorização que deram para o passeio.',
    'A moção foi retirada na assembleia.',
  ],
});
