import { definePhrases } from '../../define-phrases';

const RESPONSIBLE =
  /\bresponsave(l|is) (conjunt[oa]s? )?(pel[oa]s?|do|da|de|dos) (\w+ e )?(seu |teu |respetivo )?(recolha e )?(tratar|tratamento|dados|base de dados|processamento|protecao|ficheiro)|\bcontrolador(a|es)?\b|\bentidade responsavel\b|\bresponsavel por tratar\b/;
const BODY =
  /\b(associacao|partido|movimento|coligacao|candidatura|candidat[oa]|lista|sociedade|empresa|fundacao|sindicato|federacao|clube|cooperativa|instituto|organizacao|ong|coletivo|comite|nucleo|eleicao 20\d\d|deputad[oa] (federal|estadual)|vereador(a)?|prefeit[oa]|candidatura|grupo|lda|ltda|unipessoal|s\.a|e\.v|nipc|nif|cnpj|sede|agencia|plataforma civica|camara municipal|junta|municipio|diretorio)\b/;

export default definePhrases({
  headings:
    /responsave(l|is) (pel|do|da|de)|controlador|quem (somos|e o responsavel|e responsavel|trata)|identi(dade|ficacao)|sobre nos\b|entidade/,
  yes: [
    [
      4,
      /\b(e|sao) [oa]s? (fornecedor|proprietari|titular|editor|responsave)\w* (deste|desta|do|da|por este|por esta) (presente )?(website|site|sitio|portal|aplicac\w+|plataforma)/,
      /\b(website|site|sitio|portal|aplicac\w+|plataforma)\b/,
    ],
    [4, /^[\w .,'&-]{3,80} ?\(["'](nos|nosso|a empresa|o partido|o movimento|a associacao)["'/]/, /["']\)|["'],/],
    [
      4.5,
      /\be (um|uma) (servico|site|sitio|website|projeto|projecto|plataforma|aplicativo|iniciativa|aplicacao|campanha)\b/,
      /\b(fornecid|criad|desenvolvid|gerid|mantid|oferecid|promovid|organizad)[oa] p(or|el[oa])\b/,
    ],
    [
      6,
      RESPONSIBLE,
      /\b(e|sao|sera|somos|atua como|age como|enquanto|considerad[oa] como|da responsabilidade|na qualidade)\b/,
    ],
    [
      5,
      /\b(responsavel (pel[oa]|do|da) (tratamento|dados)|controlador(a)?( d[eo]s? dados)?|entidade responsavel)\b[^.;]{0,40}: ?\S/,
      RESPONSIBLE,
    ],
    [5, /\b(da |sob )(inteira )?responsabilidade d[aoe]s?\b/, /\b(tratamento|dados|ficheiro|base de dados)\b/],
    [
      5,
      /\bdoravante\b|\b(a seguir|adiante) (identificad|designad|denominad|referid)\w+/,
      /\b(dados|tratamento|site|sitio|website|privacidade)\b/,
      BODY,
    ],
    [
      5,
      /\b(este|o|o nosso|esse|a presente) (web ?site|site|sitio|web site|portal|plataforma|aplica\w+|pagina)\b/,
      /\b(gerid[oa]|operad[oa]|propriedade|mantid[oa]|detid[oa]|desenvolvid[oa]|pertence|administrad[oa])\b.{0,20}\b(por|pel[oa]s?|de|da|do|a)\b/,
    ],
    [
      4,
      /\b(cnpj|nipc|nif|contribuinte|pessoa colet?iva|pessoa colectiva)\b.{0,40}\d{3}/,
      /\b(associacao|partido|movimento|empresa|sociedade|agencia|ltda|lda|clube|fundacao|inscrit[oa]|responsavel|com sede)\b/,
    ],
    [
      3.5,
      /\be politica d[oa] .{3,80} respeitar\b|\b(como nos d[oae]|nos d[oae]|a privacidade .{0,30} e importante para [oa])\b/,
      /\b(respeitar|coletamos|recolhemos|tratamos|usamos|privacidade)\b/,
    ],
    [
      3.5,
      /\("(nos|nosso|a empresa|empresa|associacao|partido|movimento|campanha)"?/,
      /\b(criou|desenvolveu|e|opera|gere|mantem)\b/,
    ],
    [
      3,
      /^(o|a) (site |campanha |movimento |associacao |partido |candidatura )?[\w .()'-]{2,70} (leva|respeita|esta comprometid|esta empenhad|compromete-se|assegura|garante)\w*\b/,
      /\bprivacidade\b|\bdados\b/,
      /\b(comprometid\w+|a serio|empenhad\w+|respeita|compromete-se)\b/,
    ],
    [3.5, BODY, /\bnos\b.{0,30}\b(queremos dizer|significa|refere-se|entende-se)\b/],
  ],
  headed: [
    [3.5, BODY],
    [2.5, /^[a-z][\w '&-]{5,60}\w$/],
  ],
  veto: [
    /\bnao (somos|e|nos|sera|seremos|podemos) ?(\w+ )?responsa/,
    /\b(facebook|meta|google|twitter|youtube|instagram|linkedin|fornecedores?|terceiros) (e|sao) (os? |unic\w+ )?responsa/,
    /\b(determina|determine|define) as finalidades\b.{0,40}\be os meios\b(?!.{0,60}\bconsiderad)|\bpessoa (singular|natural) ou (coletiva|juridica)\b/,
    /\b(direito|exigir|solicitar|outro responsavel|reclamac|transmit\w+ a outro|interesses? legitimos?)\b/,
    /\bencarregad[oa]\b|\bdpo\b|\bresponsavel pela protec\w+ de dados\b|\bcookies?\b/,
    /\b(cnpd|anpd|comissao nacional)\b|\? ?$/,
    /\b(identidade e contactos|representante)\b|\bhospedad|\balojad/,
  ],
  examples: {
    yes: [
      'O responsável pelo tratamento dos dados é o Movimento Vale Vivo, com sede em Leiria.',
      'Este site é gerido pela Associação Margem Verde.',
      'Controlador dos dados: Instituto Serra Clara, CNPJ 00.000.000/0001-00.',
    ],
  },
  counterexamples: [
    'Não somos responsáveis pelo tratamento de dados em sites externos.',
    'A responsável pela cantina é a Maria.',
    'Pode reclamar junto do responsável do tratamento.',
  ],
});
