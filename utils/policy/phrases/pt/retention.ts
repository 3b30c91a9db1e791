import { definePhrases } from '../../define-phrases';

const KEEP =
  /\b(conserv(ad[oa]s?|amos|ar|aremos|acao)|guard(ad[oa]s?|amos|ar|aremos)|armazen(ad[oa]s?|amos|ar|amento|aremos)|mant(id[oa]s?|emos|eremos|er)|ret(id[oa]s?|emos|er|encao)|arquivad[oa]s?|preservad[oa]s?|regista)\b/;
const NUMBER =
  /\b(\d+|um|uma|dois|duas|tres|quatro|cinco|seis|sete|oito|dez|doze|vinte|trinta) ?(\([\w ]{1,40}\) )?(horas?|dias?|semanas?|mes(es)?|anos?)\b/;
const LENGTH =
  /\b(durante|pel[oa]s? (periodo|prazos?|tempo|duracao)|por (um |o |tempo|periodo|ate)|enquanto|ate|periodo|prazos?|indefinidamente|no maximo|tempo (necessario|estritamente|minimo|que|superior|legalmente)|apenas (pelo|durante|enquanto)|em toda a duracao|nunca superior|apos)\b/;
const DATA =
  /\b(dados|informac(ao|oes)|registos?|registros?|contas?|historico|mensagens|eles|estes|mesmos|imagens|candidaturas|faturas)\b/;

export default definePhrases({
  headings: /conserv|retenc|quanto tempo|prazos?|periodo|armazenamento|eliminacao|guardamos os|duracao|arquivo/,
  yes: [
    [5, KEEP, LENGTH, DATA],
    [
      5,
      /\b(prazo|periodo|tempo) (maximo )?de (conservacao|retencao|armazenamento|guarda)\b/,
      /\b(e|sao|de|depende\w*|necessari\w+|anos?|meses|dias|limit\w+|legal|legais)\b/,
      /\b(dias|mes|meses|anos?|necessari\w+|finalidade\w*|lega(l|is)|depend\w+|criteri\w+)\b/,
    ],
    [4, KEEP, NUMBER],
    [
      4,
      /\b(apag(amos|ad[oa]s?|ar)|elimin(amos|ad[oa]s?|ar)|exclu(imos|id[oa]s?)|destruid[oa]s?|anonimizad[oa]s?|removid[oa]s?|deletad[oa]s?)\b/,
      /\b(apos|logo que|no final|ao fim de|quando (ja )?(nao|deixar\w+)|assim que|depois|em ate|no prazo|findo|passad[oa]|decorrid[oa]|imediatamente|a seguir)\b/,
      /\b(dados|informac\w+|contas?|registos?|registros?|codigos|eles|estes|mesmos|los)\b/,
    ],
    [3.5, /\bpelo periodo (de|necessario)\b/, /\b(necessari\w+|duracao|anos?|meses|ate|dias)\b/],
  ],
  headed: [
    [3.5, NUMBER],
    [
      3.5,
      /\b(enquanto|ate (a|ao|que)|pelo (tempo|periodo)|durante|preservad\w+|anonimizad\w+|removid\w+|apos este periodo)\b/,
    ],
    [3, /\b(manter|mantid\w+|guardad\w+|conservad\w+)\b/],
  ],
  no: [
    [
      6,
      /\b(nao|nunca|nenhum[a]?)\b/,
      /\b(nao|nunca) (armazenamos|guardamos|conservamos|retemos|armazena|guarda|sao (armazenad|guardad|conservad)\w+)\b(?!.{0,100}\b(mais|alem|superior)\b)/,
      /\b(dados|informac\w+)\b/,
    ],
  ],
  exceptions: /\b(salvo|exceto|excepto|alem d|mais (tempo|do que)|apenas|senha|palavra|pagamento|solicitamos)\b/,
  veto: [
    /^\W{0,20}(tipos? de |categorias? de )?dados( pessoais)?( tratados)? \W?\s?(finalidades?|categorias?)\b/,
    /\bcookies?\b|\bpequenos? (ficheiros?|arquivos?)\b/,
    /^(?!.{0,200}\bpelo periodo).{0,600}\bdireito (a|de|ao|do)\b(?!.{0,200}\b(conserv|pelo periodo))|\? ?$|\bprincipios?\b/,
    /\bpalavras?-passe\b|\bsenhas?\b|\bconfidencia\w+\b|\bmant(er|emos) .{0,40}\b(segur|confidenc|atualizad|privad|integridade|site|servico)\w*/,
    /\b(respond\w+|resposta|notific\w+|comunic\w+)\b.{0,60}\b(prazo|dias|horas|ate)\b|\b72 horas\b/,
    /\b(crianca|menores)\b|\bmanter o historico\b|\bantecedencia\b|\bsaber qual\b|\bregisto dos seus utilizadores\b/,
    /\b(seguranca|servidores seguros|medidas)\b(?!.{0,200}\b(periodo|prazo|meses|anos)\b)/,
  ],
  examples: {
    yes: [
      'Os seus dados são conservados durante três anos após o último contacto.',
      'Guardamos as tuas mensagens enquanto a conta estiver ativa.',
    ],
    no: ['Não guardamos quaisquer dados pessoais.'],
    also: ['erasure'],
  },
  counterexamples: ['Os cookies são guardados durante treze meses.', 'Guarda a tua palavra-passe durante o ano.'],
});
