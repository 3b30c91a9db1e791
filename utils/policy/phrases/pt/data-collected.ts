import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';
import { KIND_OF_DATA, TWO_KINDS } from './words/kinds-of-data';

const GATHER =
  /\b(recolh\w+|colet(a|amos|ad[oa]s?|am|ar|ara|aremos)|coletando|trat(amos|ad[oa]s?|a)|solicit(amos|ad[oa]s?|a)|ped(imos|ir|ido)|regist(a|amos|ra|ramos|ad[oa]s?)|guardamos|grav(ar|a|am|ad[oa]s?)|armazenamos|obtemos|recebemos|forne(ce|ca|cer|cid[oa]s?|cidos)|inclu(i|em|ir|indo)|captur\w+|preench\w+|indic\w+)\b/;
const ABOUT_YOU = /\b(dados|informac(ao|oes)|seus?|suas?|teus?|tuas?|voce|utilizador\w*|usuari\w+)\b/;

export default definePhrases({
  headings:
    /(dados|informac(ao|oes))[^.]{0,60}(recolh|colet|trat|pessoais|guard|uso|obt|fornecid)|(que|quais|tipos?|categorias?|natureza)[^.]{0,30}(dados|informac)|recolha|coleta|o que recolhemos|dados pessoais$|\bvisitantes\b|\bconta\b|verificada/,
  yes: [
    [6, GATHER, TWO_KINDS, ABOUT_YOU],
    [4, /\b(dados|informac(ao|oes))\b[^.]{0,120}:/, GATHER, KIND_OF_DATA],
    [
      4,
      /\b(recolh(emos|e|idas?|idos?)|colet(amos|a|ados?|adas?)|registamos|registra|regista|recebemos) (automaticamente |tambem |apenas |certas |nomeadamente )?/,
      KIND_OF_DATA,
    ],
    [
      3.5,
      /\bdados (de (identificacao|contacto|contato|conta|navegacao|associado|utilizacao|voluntariado)|tecnicos|das? \w+)\b[^.]{0,60}[:(]/,
      KIND_OF_DATA,
    ],
    [
      6,
      /\b(dados|informac\w+) (pessoais )?(que )?(tratamos|recolhemos|coletamos|tratad\w+) (sao|incluem|e)\b/,
      KIND_OF_DATA,
    ],
    [
      3,
      /\b(tambem )?(recolhe|coleta|recolhemos|coletamos)\b.{0,60}\b(informac\w+|dados) (sobre|de) (o seu|a sua|as? |suas?|o teu|uso|navegacao)/,
      /\b(dados|informac\w+|hardware|uso|paginas|navegacao)\b/,
    ],
  ],
  headed: [
    [4, TWO_KINDS],
    [3, KIND_OF_DATA],
    [2.5, /\b(registro|registo|documentos|identificador|codigo|faixa|genero|estado)\b/],
  ],
  no: [
    [
      6,
      /\b(nao|nunca|nenhum[a]?|sem)\b/,
      /\b(nao|nunca)\b.{0,50}\b(colet(a|amos|ar|am|ara|aremos|ad\w+)|recolh(e|em|emos|er|era|eremos|id\w+)|solicit(a|amos|ad\w+)|armazen(a|amos)|ped(imos|e)|obt(em|emos))\b/,
      /\b(dados?( \w+)? (pessoa(l|is)|de identificacao|pessoal identificavel)|qualquer (tipo de )?(dado|informac\w+)|quaisquer (outras )?(dados|informac\w+)|nenhum(ns)? (dados?|tipo)|nenhuma informac\w+|dados dos usuarios|informac\w+ pessoa(is|l))\b/,
    ],
    [
      6,
      /\bnenhum[a]? (dado|informac\w+) (pessoal )?(e|sao|sera) (recolhid|coletad|obtid|armazenad)\w+/,
      /\b(dado|informac\w+)\b/,
    ],
  ],
  exceptions:
    /\b(nao obstante|ou nao|nao so|salvo|exceto|excepto|sem (o )?(seu|consentimento|autorizacao|a sua)|apenas|mas|porem|menores|criancas?|sensiveis|conscientemente|deliberadamente|pagamento|voluntariamente|a nao ser)\b/,
  veto: [
    /\bterceiros que\b|\bsubcontrat\w+|\bforma segura\b/,
    ABOUT_THE_POLICY,
    /\bconscientemente\b|\bdeliberadamente\b|\bintencionalmente\b/,
    /^(?!.{0,200}\b(nome|morada)\b).{0,600}\b(menores|criancas?)\b|\bcookies? (sao|e|que)\b|\bum cookie\b/,
    /\b(conserv(ad|am|ac)|guardados (pelo|durante)|prazo|retenc|mantid[oa]s (por|durante|pelo)|elimin|apag|exclu|exerc)\w*/,
    /\b(partilh|compartilh|divulg|transmit|vend|ced(id|er))\w*\b/,
    /\bdireito\b|\bem caso algum\b|\bresponsavel pel|\b(retific|rectific|portabilidade)\w*/,
    /\bfinalidades? ?:/,
    /\b(finalidades? (do|da|de|sao|a que|para)|base legal|fundamento\b|com base n[oa]|utilizad[oa]s? (somente |apenas |exclusivamente )?para|usad[oa]s? (somente |apenas |exclusivamente )?para)\b(?!.{0,400}\b(pelo periodo|inscricao)\b)/,
    /\bnao (recolh|colet|solicit|ped)\w+|\b(identificavel|identificada) (uma|uma pessoa)|\bconsiderando-se\b|\bnunca o\b/,
    /\b(conta(c)?te|entre em contato|escreva|envie|contactar|contatar|ligue|enderecad\w+)\b|^(conta(c)?tos?|e-?mail|telefone|morada|sede|fax|correio|mail) ?:/,
    /\b(seguranca|protegemos|encripta\w+|criptograf\w+|cifrad\w+)\b|\? ?$/,
  ],
  examples: {
    yes: [
      'Recolhemos o seu nome, o endereço de e-mail e o código postal.',
      'Quando te inscreves, pedimos-te o teu nome e o teu telemóvel: são informações que recolhemos.',
    ],
    no: ['Não recolhemos quaisquer dados pessoais.'],
  },
  counterexamples: [
    'Recolhemos assinaturas no mercado e na praça.',
    'Para exercer os seus direitos, indique o nome e a morada.',
    'Não recolhemos intencionalmente o nome ou o e-mail de crianças.',
  ],
});
