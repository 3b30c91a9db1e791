import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';

/** What a campaign, a club or a shop does with data: verbs and the nouns made of them. */
const AIM =
  '(respond\\w+|respost\\w+|gerir|gestao|enviar|envio|inform(ar|a-lo)|contact(ar|a-lo)|contatar|entrar em contato|melhor(ar|ia|ias)|assegurar|fornec\\w+|fornecimento|prest(ar|acao)|organiz\\w+|process(ar|amento)|estatistic\\w+|analis(ar|e|es)|comunic(ar|acao|acoes)|marketing|newsletters?|inscri\\w+|permitir|divulg(ar|acao)|promo(ver|cao)|realiz(ar|acao)|identific(ar|acao)|autentica\\w+|personaliz\\w+|monitor(ar|izar)|medir|manter|garantir|registr?(o|ar|ro)|particip(ar|acao)|inquerit\\w+|sondage\\w+|donativ\\w+|doac\\w+|campanha\\w*|segment\\w+|propaganda|exibir|mostrar|entender|compreender|criac?(ar|ao)|cumpri(r|mento)|execu(tar|cao)|apoi(ar|o)|convidar|convites|recrut\\w+|mobiliz\\w+|defin\\w+|avali(ar|acao)|gerar|atend(er|imento)|agreg(ar|acao)|facilit\\w+|oferec\\w+|proteg\\w+|prevenir|previnir|operar|verific\\w+|adesao|agilizar|publicac\\w+|prossecucao|fazer|servir|oferta|tratar os? (seu|pedido)|lhe (enviar|fornecer|prestar)|vos enviar|acompanhamento|viabilizar)';
const WITH_AIM = new RegExp(
  `\\b(para|a fim de|com o objetivo de|com o objectivo de|com vista a[os]?|no sentido de|visando|de forma a|de modo a|tendo em vista|destinam-se a|destina-se a|servem para|permite(m)?|com a finalidade de|finalidades? d[eao]|objetivo d[eo].{1,60} e)\\b:? ?(o |a |os |as |lhe |nos |te |vos |fins |efeitos de |efeito de |melhor |esta |fins de |fins \\w+ de ){0,6}${AIM}`,
);
const USE =
  /\b(utiliz\w+|us(amos|ad[oa]s?|a|ar|aremos|o)|trat(amos|ad[oa]s?|amento|ar|a)|recolh\w+|colet\w+|process(amos|ad[oa]s?)|solicit(amos|ad[oa]s?)|precisamos|necessari[oa]s?|armazen\w+)\b/;
const DATA = /\b(dados|informac(ao|oes)|endereco|e-?mail|contactos?|contatos?|isso|cookies|estes|esses|nome)\b/;

export default definePhrases({
  headings:
    /finalidades?|para que|por ?que|objetivos?|\b(uso|utilizacao|utilizamos|usamos|como usamos|como utilizamos)\b|\bfins\b|motivos|tratamento de dados pessoais no|o que fazemos/,
  yes: [
    [6, USE, DATA, WITH_AIM],
    [
      5,
      USE,
      DATA,
      /\b(finalidades?|fins|objetivos?|objectivos?)( \w+){0,2} ?:|\b(para|com) (as? |os? )?(seguintes?|fins) (\w+ )?(finalidades?|objetivos?|estatistic\w+|analitic\w+)/,
    ],
    [
      5,
      /\b(dados|informac(ao|oes)|e-?mail)\b.{0,80}\b(utilizad[oa]s?|usad[oa]s?|tratad[oa]s?|recolhid[oa]s?|coletad[oa]s?|serve(m)?)\b.{0,60}\b(para|com vista a)\b/,
      new RegExp(AIM),
    ],
    [
      4,
      /\b(finalidades?|objetivo|objectivo) (do tratamento|da recolha|do processamento|d[oa] )/,
      /\b(e|sao|:)\b/,
      new RegExp(AIM),
    ],
    [
      3.5,
      /\bfinalidade (fundamento|base|prazo)/,
      /\b(gestao|envio|inscricao|realizacao|participacao|comunicacao|processamento)\b/,
    ],
  ],
  headed: [
    [4, /\bserve(m)? (para|apenas|so)\b|\b(usad|utilizad|tratad)[oa]s? (apenas |somente |so )?para\b/],
    [
      4,
      new RegExp(`^(\\W{0,3}|\\(?\\w{1,3}[.)] ?|[\\w ]{1,30}: ?)?(para |exclusivamente para |o |a |permitir )?${AIM}`),
    ],
    [3.5, /^[\w ,-]{1,30}: ?(permitir|mostrar|enviar|agregar|responder|gerir|melhorar|fornecer|\w+ar\b)/],
    [3, /^(para )?\w+(ar|er|ir)\b.{6}/],
  ],
  veto: [
    /\bpara garantir a seguranca\b|\bsao utilizad[oa]s (bases|medidas)/,
    ABOUT_THE_POLICY,
    /\bpodera tratar\b|\b(usa|usamos|utiliza|utilizamos|usar|usaremos) (apenas |somente |os )?cookies\b|\bret(emos|id[oa]s?|er)\b/,
    /^(?!.{0,120}\bfinalidades?\b.{0,120}\b(fundamento|base legal|prazo)).{0,900}\b(direitos? (de|a|ao|do|que)|exercer|retirar|revogar|opor-se|apagamento|oposicao)\b/,
    /^(?!.{0,120}\bfinalidades?\b.{0,120}\b(fundamento|base legal|prazo)).{0,900}\b(conserv(ad|ac|am)|guardad|mantid|retenc|eliminad|apagad|prazo)\w*\b/,
    /\b(partilh|compartilh|transmit|divulgad|vend|ced(id|er)|alug)\w*\b.{0,60}\b(terceiros|parceiros|partidos|prestadores)\b/,
    /\b(nao|nunca)\b.{0,40}\b(utilizad|usad|utilizamos|usamos|utilizaremos|tratad|coletam|recolhem)\w*\b/,
    /\b(menores|criancas?|(os|dos|aos|seus) pais)\b|\bcookies? (sao|e|que|para lembrar)\b|\bpequenos (ficheiros|arquivos)\b/,
    /\b(terceiros|google|facebook)\b.{0,40}\b(podem|pode|seus proprios)\b|\bsites? de terceiros\b/,
    /\b(medidas (de seguranca|tecnicas)|proteger (os|seus|contra)|evitar (perdas|a sua))\b/,
    /\bfins acima\b|\bpara os fins (acima|a que|supra|referidos)|\bfinalidades (para|referidas|acima|supra|previamente)\b|\bque tratamos os\b|\bcumprimento de obrigacoes legais.{0,30}art\b.{0,10}$^/,
    /\b(conta(c)?te-nos|entre em contato|para exercer|contactar)\b|\? ?$|\bpara mais informac/,
    /\bao (utilizar|usar|aceder|navegar|continuar)\b/,
  ],
  examples: {
    yes: [
      'Usamos os seus dados para enviar notícias da campanha.',
      'Os dados são tratados para as seguintes finalidades: gestão dos sócios e envio de convites.',
    ],
  },
  counterexamples: [
    'Usamos madeira para melhorar os bancos da praça.',
    'Esta política explica como usamos os dados para melhorar o site.',
    'Os dados não são usados para enviar publicidade.',
  ],
});
