import { definePhrases } from '../../define-phrases';
import { ABOUT_THE_POLICY } from './words/about-the-policy';

const SHARE =
  /\b(partilh\w+|compartilh\w+|transmit\w+|transmissao|divulg\w+|comunic(ad[oa]s? (a|ao|aos|as|por)|ar (os |as )?(seus |suas )?(dados|informac\w+)|amos (os|as|a|ao|aos)|acao (dos|de) (seus |teus )?dados)|ced(er\w*|id[oa]s?|emos|encia)|fornec(er|id[oa]s?|emos)|transfer\w+|disponibiliz\w+|disponive(l|is)|revel\w+|envi(ad[oa]s?|amos)|aced(er|em)|acess(ar|o|am|a-l[oa]s?)|entreg(ue|ues|ar)|repass\w+|destinat\w+|destinam-se|subcontrat\w+|tratad[oa]s por|processad[oa]s( e armazenad[oa]s)? (pel[oa]|por)|alojad[oa]s|hospedad[oa]s|armazenad[oa]s (em servidores|no|na|em nosso))\b/;
const DATA =
  /\b(dados|informac(ao|oes)|e-?mails?|enderecos?|contactos?|contatos?|cadastro|base|nome|telefone|isso|los?|la|perfil)\b/;
const WHO =
  /\b(terceir[oa]s|prestador(es|as)?|fornecedor(es)?|subcontratantes?|operador(es)?|processadores|parceir[oa]s|entidades|empresas|autoridades|organismos|organizac\w+|tribuna(l|is)|partidos?|candidat[oa]s|(outras|pelas) campanhas|voluntari[oa]s|militantes|colaborador(es)?|funcionari[oa]s|associad[oa]s|equipa|equipe|administradores|membros d[oa]|google|facebook|meta|aws|amazon|firebase|supabase|mailchimp|formspree|stripe|paypal|cloudflare|servidores? (d[oa]|em|seguros)|consultores|anunciantes|deputad\w+|parlamento|federac\w+|estruturas|orgaos|banco de dados|professor)\b/;

export default definePhrases({
  headings:
    /partilh|compartilh|destinatari|terceir[oa]s|divulgac|transmissao|comunicacao d|subcontrat|prestadores|quem (tem acesso|ve|acede|pode)|com quem|cedencia|alojamento|hospedagem|transferencia/,
  yes: [
    [5, SHARE, DATA, WHO],
    [4, SHARE, WHO, /\b(pode(m|rao|ra|remos|mos)?|serao?|sao|esta(ra|o)?|temos|tem|veem|ve|ha|havera)\b/],
    [
      4,
      /\b(utiliza(mos)?|usa(mos)?|recorremos|contratamos|subcontrat\w+|entregue por)\b/,
      /\b(fornecedor(es)?|prestador(es|as)?|servicos? (\w+ )?(de terceiros?|formspree|google)|tecnologias de terceiros|ferramentas? de terceiros|empresas (externas|especializadas))\b/,
    ],
    [
      4,
      /\b(servicos?|tecnologias|ferramentas|sites?) (de )?terceir[oa]s?\b/,
      /\b(pode(m)?|capazes|possam|tratam?|facilitar)\b/,
      /\b(colet\w+|recolh\w+|armazen\w+|acess\w+|trat\w+|registro)\b/,
    ],
    [
      3.5,
      /\b(alojad[oa]|hospedad[oa]|alojamento|hospedagem)\b/,
      /\b(e|esta|sao|providenciad\w+|assegurad\w+|prestad\w+)\b.{0,40}\b(por|pel[oa]|no|na|em)\b/,
      /\b(servico|infraestrutura|providenciado|fornecedor|dados|supabase|contabo|ovh|aws|provedor)\b/,
    ],
    [3, /\b(autoridades|tribuna(l|is)|lei|ordem judicial|obrigac\w+ lega(l|is))\b/, SHARE, DATA],
  ],
  headed: [
    [
      4,
      /\b(processadores|prestadores|fornecedores|parceiros|autoridades|subcontratantes|colaboradores|servicos essenciais)\b/,
    ],
    [3, /\b(veem?|tem acesso|alojamento|hospedagem|alojad\w+|servico)\b/],
  ],
  no: [
    [
      6,
      /\b(nao|nunca|jamais|nenhum[a]?|em caso algum|sem (o )?(seu )?(previo )?consentimento)\b/,
      /\b(nao|nunca|jamais|nenhum[a]?|em caso algum)\b.{0,90}\b(partilh\w+|compartilh\w+|vend\w+|ced\w+|transmit\w+|alug\w+|divulg\w+|fornec\w+|transfer\w+|comunic(ad|am)\w*|troc\w+)/,
      /\b(terceir[oa]s|ninguem|outr[oa]s( (organizac\w+|empresas|pessoas|entidades|partes))?|empresas|anunciantes|partidos|politicos|corretores|e-?mail|publicamente)\b/,
    ],
  ],
  exceptions:
    /\b(salvo|exceto|excepto|a excecao|a menos que|apenas (com|quando|para)|somente (com|quando|para)|mas (tambem|poderemos|reservamos|podem)|alem d[oa]s|a nao ser)\b/,
  veto: [
    /\bacesso aos? (nossos? )?(servicos?|conteudos?|site|recursos)\b/,
    /\b(gestao|organizacao) (\w+ ){0,3}(de|dos|e) (associad|voluntari|comunic|milit)\w*/,
    /\b(recolhid|coletad)as? (pode|podem|inclui|incluem)\b|\bmetodo de transmissao\b|\bseguranca absoluta\b|\b(este|os|estes) cookies?\b|\bcookies? (e|sao|sera)\b|\b(impedir|proibir|desativacao)\b/,
    ABOUT_THE_POLICY,
    /\bnao e obrigatori|\bque esta a realizar\b|\bfica informado\b/,
    /\b(partilhe|compartilhe) (esta|este|a nossa|com os (seus|teus) amigos)|\bbotoes de partilha|\b(voce|utilizador|que) (decidir|partilh\w+|compartilh\w+) .{0,20}(connosco|conosco)/,
    /\bnao (nos responsabilizamos|somos responsaveis|temos controle|temos controlo|operados)\b|\b(links|ligacoes|hiperligacoes) (para|a)\b|\bsites? (externos?|de terceiros) (que )?(nao|a partir)|\bnao e aplicada\b/,
    /\b(nao|nunca|jamais) (\w+ ){0,2}(partilh|compartilh|vend|ced|transmit|alug|divulg|transfer|seja)\w*(?!.{0,500}\b(salvo|exceto|excepto|mas|apenas quando|a menos)\b)/,
    /\bdireito (de|a|ao) (obter|saber|portabilidade|acesso|ser)\b|\bdireitos? (conferid|que)|\b(outro|outra) (responsavel|organizacao|entidade por si)\b|\bcopia\b/,
    /\b(se for|comunicar|notificar) .{0,20}\bviolacao\b|\bincidente|\bcriancas?\b|\bmenores\b/,
    /\b(leia|consulte|veja) .{0,30}(politica|termos)|\bmedidas de seguranca\b|\bnao autorizad\w+\b|\bobrigados a guardar\b.{0,2}$/,
    /\b(conta(c)?te|contactar|entre em contato|para exercer)\b|\? ?$|\b(necessidade tecnica)\b|\bgarante que\b|\bnao (requer|recolh|colet)\w*/,
    /\b(dados|informac\w+) (que )?(nos )?(forneceu|fornece|fornecid[oa]s?|voce)\b(?!.{0,200}\b(partilh|compartilh|transmit|terceiros|prestadores))/,
  ],
  details: {
    party:
      /\b(ao|o|do|com o|pelo|nosso|outros) partido\b|\bestruturas (do partido|locais|distritais|concelhias)|\b(concelhias?|distrita(l|is)|diretorios?|orgaos do partido|sede nacional)\b/,
    allies:
      /\b(outr[oa]s (campanhas?|candidat\w+|partidos?|movimentos?|organizac\w+|associac\w+)|organizac\w+ (amigas|aliadas|afins|parceiras)|mesmos valores|coligacao|partidos aliados|partidos da coligacao|campanhas que)\b/,
    platform:
      /\b(aloj\w+|hosped\w+|plataformas?|cloud|nuvem|supabase|firebase|aws|amazon|heroku|nationbuilder|mailchimp|brevo|cloudflare|servidores)\b/,
    advertisers: /\b(publicidade|publicitari\w+|anunciantes|admob|redes sociais|facebook|meta|google|instagram)\b/,
    volunteers: /\b(voluntari[oa]s|militantes|ativistas|eleit[oa]s|deputad[oa]s|associados)\b/,
    authorities:
      /\b(autoridades?|justica|judicia\w+|policia|tribuna\w+|entidade das contas|autoridade tributaria|entidades publicas|organismos publicos|tse|orgaos publicos|exigido por lei)\b/,
    processors:
      /\b(prestador\w*|subcontrat\w+|fornecedor\w*|operadores|processadores|consultores|servicos? de terceiros)\b/,
  },
  examples: {
    yes: [
      'Os seus dados podem ser transmitidos aos nossos prestadores de serviços.',
      'Partilhamos a tua informação com os candidatos do movimento e com o partido.',
    ],
    no: ['Não partilhamos os seus dados com terceiros.', 'Nunca cedemos informações a outras entidades.'],
  },
  counterexamples: [
    'Partilhe esta página com os seus amigos.',
    'Não somos responsáveis pelos dados que sites de terceiros recolhem.',
  ],
});
