import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';

const BASIS =
  /\b(consentimentos?|consente|consentir|autorizacao expressa|interesses? legitimos?|legitimos? interesses?|obrigac(ao|oes) (legal|legais|juridicas?|regulatori\w+)|execucao (de|do|da|dos) (\w+ ){0,2}?(contratos?|relacao|servicos?|diligencias|politicas)|contratos?\b|diligencias pre-contratuais|interesses? (publico|vital|vitais)|exercicio regular de direitos)/;
const GROUND =
  /\b(bases? (legal|legais|juridicas?)|fundamentos? (de licitude|legal|legais|juridicos?)?|fundament\w+|licitude|com base (n[oa]s?|em)|baseia-se|baseiam-se|basead[oa]s?|assenta(m)?|ao abrigo|nos termos d[oa]|hipoteses? legal)\b/;

export default definePhrases({
  headings: /bases? (legal|legais|juridica)|fundament|licitude|legitimidade|consentimento\b/,
  yes: [
    [5, /\b(tratamentos?|dados|tratamos|recolha|coleta|processamos|informac\w+|envio)\b/, BASIS, GROUND],
    [
      5,
      BASIS,
      /\b(artigo|art)\.? ?(6|7)\b|\b6\.?\W{0,3} ?,? ?n|\blgpd\b/,
      /\b(al|alinea|rgpd|lgpd|n\.|\(1\)|inciso|consentimento|interesse)\b/,
    ],
    [
      5,
      /\b(bases? legais|base legal|fundamentos? (legal|juridico|de licitude))\b/,
      /\b(consentimento|contrato|obrigac\w+|interesses?|rgpd|lgpd|artigo)\b/,
    ],
    [
      4.5,
      /\btratamento|\btratar\b/,
      /\bnecessari[oa]s? (, sem limitar, )?(a|ao|para) (a |o |assegurar |efeito d\w+ |efetuar )?(execucao|cumprimento|prossecucao|defesa|interesses)/,
      BASIS,
    ],
    [
      4,
      /\b(consente|consentir|consentiu|consentimento)\b/,
      /\b(tratamento|tratados|recolh\w+|recolha|coletad?\w*|fornec\w+|utilizaremos|conhecimento)\b/,
      /\b(com o (seu|teu|vosso)|mediante (o )?(seu )?|se (o titular|consentiu|consentir)|ao aceitar|de forma (informada|livre)|explicitamente|fundamentad\w+|consentimento (previo|expresso|do titular|do utilizador|informado))\b/,
    ],
    [
      4,
      /\bcom (o )?(seu|teu|conhecimento e|vosso)\b.{0,20}\bconsentimento\b/,
      /\b(recolh\w+|armazen\w+|trat\w+|fazemo-lo|utiliz\w+|meios|colet\w+)\b/,
    ],
  ],
  headed: [[3.5, BASIS]],
  veto: [
    /^(?!.{0,120}\bfinalidades?\b.{0,120}\b(fundamento|base legal|prazo)).{0,900}\b(retir(ar|ado|ada|e)|revog\w+)\b|\bopor(-se|tunidade)?\b|\bdireito (de|a|ao)\b/,
    /\bcookies?\b|\b(menores|criancas?|(os|dos|aos|seus) pais|parental)\b/,
    /\bsem (o )?(seu |teu |devido )?(previo )?(consentimento|autorizacao)\b/,
    /\b(nao|nunca) (\w+ ){0,3}(partilh|compartilh|cede|transmit|cedid|vend)\w*/,
    /^(?!.{0,120}\bfinalidades?\b.{0,120}\b(fundamento|base legal|prazo)).{0,900}\b(conserv(ad|ac)|guardad|mantid|arquivad)\w*\b/,
    /\b(transmitid|partilhad|compartilhad|divulgac)\w*\b|\bsubcontrat/,
    ABOUT_THE_POLICY,
    /\b(contratos? de (arrendamento|fornecimento|compra)|ao utilizar|ao usar|ao continuar)\b/,
    /\? ?$/,
  ],
  examples: {
    yes: [
      'O fundamento jurídico do tratamento é o seu consentimento.',
      'Os dados são tratados com base no cumprimento de uma obrigação legal.',
    ],
    also: ['legitimate-interest', 'purposes'],
  },
  counterexamples: [
    'Pode retirar o consentimento em que se baseia o tratamento.',
    'O contrato da sala foi assinado com base na proposta.',
    'Nunca partilhamos fotografias sem o seu consentimento.',
  ],
});
