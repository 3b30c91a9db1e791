/** Kinds of personal data as policies name them, folded. */
const WHO =
  '\\bnomes?\\b( completo| e apelido| proprio)?(?! do dominio| de dominio)|\\bapelidos?\\b|\\bsobrenomes?\\b|\\be-?mails?\\b(?! marketing)|\\bcorreio eletr?onico|\\bcorreio electronico|\\btele(fone|movel|moveis|fones)\\b|\\bcelular(es)?\\b|\\bmorada\\b|\\benderecos?\\b|\\bcodigo postal|\\bcep\\b|\\bdatas? de nascimento|\\bidade\\b|\\bsexo\\b|\\bgenero\\b|\\bnacionalidade|\\bnaturalidade|\\bprofissao|\\bocupacao\\b|\\bescolaridade|\\bestado civil|\\bnif\\b|\\bcpf\\b|\\brg\\b|\\bcartao de cidadao|\\bnumero (de )?(identificacao|contribuinte|eleitor|associado|militante|telefone|telemovel|titulo)|\\btitulo de eleitor|\\bfreguesia|\\bconcelho|\\bcontactos?\\b|\\bpalavras?[- ]passe|\\bsenhas?\\b|\\bassinatura\\b|\\bcurricul\\w+';
const DEVICE =
  '\\bip\\b|\\b(tipo de )?(navegador|browser)\\b|\\bsistema operac?tiv[oa]|\\bsistema operacional|\\bsistema operativo|\\bpaginas? (visitadas?|consultadas?|acedidas?|acessadas?)|\\bdispositivos?\\b|\\b(geo)?localizacao\\b|\\bidentificador\\w*|\\btempo (de permanencia|gasto|da (sua )?visita)|\\bregistos? de acesso|\\blogs?\\b|\\bdados (de (navegacao|identificacao|contacto|contato|conta|utilizacao|uso|acesso|pagamento|saude|localizacao|associado|filiacao|cadastro)|bancarios|tecnicos|demograficos|biometricos|fiscais)';
const MORE =
  '\\bibans?\\b|\\bcartao de credito|\\bcartoes de credito|\\bpreferencias\\b|\\bhistorico\\b|\\bfotos?(grafias?)?\\b|\\bimage(m|ns)\\b|\\bvideos?\\b|\\bmensage(m|ns) (enviada|que)|\\bopinioes politicas|\\binteresses\\b|\\bvalor do donativo|\\bprovedor\\b|\\bisp\\b';

const KIND = `(?:${WHO}|${DEVICE}|${MORE})`;

/** One kind of data. */
export const KIND_OF_DATA = new RegExp(KIND);
/** Two kinds that stand together: an enumeration, which is what answers "which data?". */
export const TWO_KINDS = new RegExp(`${KIND}.{1,90}${KIND}`);
