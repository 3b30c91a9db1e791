import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'eleic eleitor vereador deputad prefeit freguesia;campanha doa apoi proposta;jornal carrinho';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'A nossa candidatura apresenta o programa eleitoral para as eleições com uma lista de candidatos: vota em nós.',
  common: 'o, a, os, as, de, do, da, que, e, em, um, uma, para, com, não',
  ours: 'nosso*, nossa*, meu, minha, meus, minhas, nos, eu',
  standsFor: 'a, para, por, à',
  candidate: 'candidat*, pre candidat*, candidatura*, cabeca de lista, candidato a, numero na urna, colinha',
  election:
    'eleicao, eleicoes, eleitoral, eleitorais, eleitor*, autarquicas, legislativas, presidenciais, urna, urnas, ' +
    'primeiro turno, segundo turno, sufragio',
  office:
    'prefeit*, vereador*, deputad*, senador*, governador*, presidente da camara, camara municipal, ' +
    'junta de freguesia, assembleia municipal, autarca*, vice prefeit*, eurodeputad*, mandato, gabinete',
  constituency: 'circulo eleitoral, freguesia*, concelho, municipio, distrito, zona eleitoral',
  party:
    'partido, partidos, coligacao, coligacoes, movimento, federacao, bancada, grupo de cidadaos, independente*, ' +
    'militan*, diretorio, filiad*',
  stands:
    'sou candidat*, sou pre candidat*, minha candidatura, nossa candidatura, meu mandato, nosso mandato, ' +
    'minha campanha, nossa campanha, nossos candidat*, nosso candidat*, nosso partido, nosso movimento, ' +
    'vote em, minhas propostas, nossas propostas, meu gabinete, nosso gabinete, seu candidato, seu vereador, ' +
    'seu deputado, nossa chapa',
  campaign: 'campanha*, comicio*, arruada*, caminhada*, santinho*, porta a porta, panfleta*, adesiv*, cartaz*',
  vote: 'vota, votar, voto, votos, vote, votacao, votem, digite, na urna, boletim de voto',
  volunteer:
    'voluntari*, participe, participa, participar, junte se, faca parte, colabore, apoie, quero ajudar, apoiar',
  donate: 'doar, doe, doacao, doacoes, donativo*, contribua, contribuir, contribuicao, vaquinha, apoio financeiro',
  join: 'filie se, filiacao, adere, aderir, adesao, inscreva se, junta te, junte se, faca parte, inscrever',
  member: 'filiad*, membro*, militante*, simpatizante*, apoiador*, apoiantes, mandatari*',
  programme:
    'programa, programa eleitoral, proposta*, compromisso*, plano de governo, projeto, bandeira*, manifesto, ' +
    'prioridade*, eixo*, causas, ideias, medidas, trajetoria',
  manifesto: 'programa eleitoral, plano de governo',
  list: 'lista, a lista, equipa*, equipe*, chapa, nossa equipa, os candidatos',
  endorse: 'apoio*, apoiador*, apoiantes, depoimento*, comissao de honra',
  topics:
    'saude, educacao, seguranca, habitacao, emprego, transparencia, meio ambiente, ambiente, mobilidade, ' +
    'cultura, infraestrutura, desenvolvimento, inclusao, mulheres, juventude, impostos, corrupcao, transporte*',
  newsroom:
    'jornal, jornalista*, redacao, assine, assinante*, assinatura, esportes, esporte, desporto, horoscopo, ' +
    'futebol, colunista*, coluna*, reportagem, ultimas noticias, cotidiano, entretenimento, anuncie, editoria*',
  shop:
    'carrinho, adicionar ao carrinho, frete, comprar, compras, minha conta, meus pedidos, parcela*, juros, ' +
    'loja virtual, estoque, encomenda*',
  authority:
    'tribunal eleitoral, tribunal regional eleitoral, justica eleitoral, ministerio, portal da transparencia, ' +
    'governo federal, comissao nacional de eleicoes, diario oficial, camara dos deputados, ' +
    'camara municipal de, prefeitura municipal, licitacoes, servicos ao cidadao, ouvidoria',
  observer:
    'todos os candidatos, pesquisa*, sondage*, resultados eleitorais, apuracao, analise*, checagem, verificacao',
  union:
    'sindicato*, sindical, universidade*, faculdade*, estudant*, ong, fundacao, igreja, associacao recreativa, academ*, ' +
    'associacao de estudantes, gremio estudantil, alunos, escola, assembleia geral',
} satisfies Lexicon;
