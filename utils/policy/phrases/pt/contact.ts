import { definePhrases } from '../../define-phrases';

/** An e-mail address, a telephone number, a street with its post code, or a form. */
const ADDRESS =
  /[\w.+-]{1,64} ?(@|\(at\)|\[at\]|\(arroba\)) ?[\w-]{1,60}\.\w|\bapartado \d|\+?\d[\d ().-]{7,18}\d|\b(rua|avenida|av\.|praca|largo|travessa|estrada|r\.)\b.{0,80}\b\d{4}-\d{3}\b|\bformulario (de conta(c)?to|disponivel|"?contacte)/;

export default definePhrases({
  headings:
    /\bconta(c)?t|duvidas|perguntas|fale connosco|fale conosco|exercicio|solicitac|quem somos|responsavel|controlador|\bdireitos?\b/,
  yes: [
    [
      6,
      /\b(conta(c)?t\w*|escrev\w+|envi\w+|e-?mail|correio|telefone|dirigi\w+|enderecad\w+|atraves de|via)\b/,
      /\b(duvidas?|quest(ao|oes)|perguntas?|pedidos?|direitos?|solicitac\w+|esclarecimentos?|privacidade|exercer|exerc\w+|retirar)\b/,
      ADDRESS,
    ],
    [
      4,
      /\b(conta(c)?te(-nos)?|conta(c)?tar(-nos)?|contactad\w+|conta(c)?to conosco|contacto (com|connosco)|conta(c)?to com|fale (connosco|conosco)|escreva(-nos)?|utilize a opcao|contactar)\b/,
      /\b(duvidas?|quest(ao|oes)|perguntas?|pedidos?|direitos?|solicitac\w+|esclarecimentos?|exercer|informac(ao|oes) (adicional|adicionais|relacionada)|para informac\w+)\b/,
    ],
    [
      4,
      /\b(conta(c)?tos?|e-?mail|mail|correio( eletronico)?|telefone|tel|morada|endereco|sede|sede\/morada) ?: ?\S/,
      ADDRESS,
    ],
    [4, /\b(conta(c)?te(-nos)?|entrar? em conta(c)?to|escreva|enviar esses pedidos|solicitacoes via)\b/, ADDRESS],
    [
      4,
      /\batraves (de|do|dos)\b/,
      /\b(exercer|direitos?|solicitar|pode)\b/,
      /\bcontactos (oficiais|indicados|disponibilizados)\b|[\w.+-]{1,64}@[\w-]{1,60}\.\w/,
    ],
  ],
  headed: [
    [2.5, /\bduvidas?\b.{0,120}\b(conta(c)?t|e-?mail)/],
    [4, ADDRESS],
    [3, /\b(contacte(-nos)?|contate(-nos)?|pagina de conta(c)?to|endereco abaixo)\b/],
  ],
  veto: [
    /\bresponder a (quest|duvid)\w*/,
    /\bmeios (fornecidos )?(abaixo|acima|a seguir)\b(?!.{0,100}@)/,
    /^(?!.{0,400}\bencarregad).{0,600}\b(cnpd|anpd|comissao nacional|autoridade de controlo)\b/,
    /\b(podemos|poderemos|iremos|para) (\w+ )?(contacta-lo|conta(c)?tar|entrar em contato)\b(?!.{0,40}@)/,
    /\b(recolh|colet|conserv|guard|mantid|armazen)\w*\b.{0,80}\b(e-?mail|telefone|formulario|contacto)\b(?!.{0,300}@)/,
    /\b((os|dos|aos|seus) pais|crianca|menor(es)?)\b|\balojad\w+|\bhospedad\w+/,
    /\b(contribuinte|nif|nipc|cnpj|pessoa cole(c)?tiva)\b.{0,30}\d(?!.{0,300}(@|\brua\b|avenida|tel|estrada|morada))/,
  ],
  examples: {
    yes: [
      'Para qualquer dúvida sobre esta página, escreva para ola@vale.example.',
      'Se tiver perguntas, contacte-nos pelo formulário de contacto.',
    ],
  },
  counterexamples: ['Podemos contactá-lo antes da reunião.', 'A CNPD responde às perguntas pelo 213 928 400.'],
});
