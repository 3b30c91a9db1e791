import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'concelleir coalici+ militancia;achega sumate enquisa;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Somos un partido galego e a nosa candidatura preséntase ás eleccións municipais: vota polo noso programa, non o deixes nas mans doutros, dunha vez e xa.',
  common:
    'unha, non, coa, co, polo, pola, tamén, ata, ten, dunha, dun, nunha, xa, pero, noso, e, do, da, que, os, o, ' +
    'a, as, de',
  ours: 'noso, nosa, nosos, nosas, miña, meu, miñas, meus, nós, min, connosco, eu',
  standsFor: 'á, ao, para, por',
  candidate:
    'candidat*, cabeza de lista, cabezas de lista, aspirante á alcaldía, aspirante á presidencia, alcaldable*, ' +
    'preséntase ás, número un da lista, preséntome de novo, preséntome ás, preséntome á',
  election:
    'eleccion*, elector*, comicios, urnas, campaña electoral, autonómicas, 28m, referendo*, día de reflexión, ' +
    'papeleta*, eleccións xerais',
  office:
    'alcald*, concelleir*, deputad*, parlamentari*, senador*, tenente de alcald*, tenenta de alcald*, ' +
    'presidencia da xunta, eurodeputad*, europarlamentari*, voceiro municipal, voceira municipal, ' +
    'vicepresident* da xunta',
  constituency: 'circunscrici*, distrito electoral, provincia electoral',
  party:
    'partido, partido político, partidos políticos, formación política, formacións políticas, coalición*, ' +
    'agrupación local, agrupación electoral, agrupación de electores, asemblea comarcal, asemblea nacional, ' +
    'asemblea local, grupo municipal, grupos municipais, grupo parlamentario, executiva local, ' +
    'executiva comarcal, executiva nacional, comité local, militancia, militante*, congreso nacional, ' +
    'lista veciñal, candidatura veciñal',
  stands:
    'presentámonos ás, son candidat*, son o candidato, son a candidata, miña candidatura, nosa candidatura, ' +
    'noso candidato, nosa candidata, nosos candidatos, nosas candidatas, noso alcaldable, noso partido, ' +
    'miña campaña, nosos concelleir*, nosas concelleir*, noso concelleiro, nosa concelleira, ' +
    'noso grupo municipal, nosa agrupación, nosa asemblea local, noso programa electoral, ' +
    'meu programa electoral, somos un partido, somos unha coalición, somos unha candidatura, ' +
    'somos unha agrupación, nosa militancia, nosa coalición, o teu alcalde, a túa alcaldesa, quero ser alcald*, ' +
    'noso voceiro, nosa voceira, preséntome de novo, preséntome ás, preséntome á alcaldía, preséntome como, ' +
    'nosa campaña electoral',
  campaign:
    'campaña*, mitin, mitins, pegada de carteis, carpa informativa, porta a porta, acto político, ' +
    'reparto de propaganda, caravana, administrador* electoral*, propaganda electoral, publicidade política',
  vote:
    'voto, votos, vota, votar, votade, votante*, voto por correo, mesa electoral, colexio electoral, ensobrar, ' +
    'papeletas',
  volunteer:
    'participa, bótanos unha man, bota unha man, botar unha man, colabora, colabora connosco, axúdanos, ' +
    'quero axudar, interventor*, apoderad*, implícate, organízate, voluntario, voluntaria, voluntarios, ' +
    'voluntarias, voluntariado',
  donate:
    'doazón*, doa, fai unha doazón, facer unha doazón, contribúe, microcrédito*, financiamento colectivo, ' +
    'axuda económica, achega, achegas, fai unha achega',
  join:
    'afília*, afiliarme, afiliarse, afiliación, únete, súmate, súmate ao, faite soci*, inscríbete, adhesión*, ' +
    'anótate, organízate connosco',
  member: 'afiliad*, militante*, militancia, simpatizante*, membros, membro, socios, adherid*',
  programme:
    'proposta*, compromisos, as nosas propostas, prioridades, ideario, medidas, principios, estatutos, ' +
    'o que propoñemos, ponencia*, programa, programas',
  manifesto:
    'programa electoral, programa de goberno, programa municipal, programa político, nosas propostas, ' +
    'miñas propostas, ideario',
  list: 'lista, a lista, a candidatura, equipo, noso equipo, o equipo, lista electoral',
  endorse: 'apoios, apóiannos, apoian, manifesto de apoio, adhesións, recomendación*',
  topics:
    'vivenda, educación, sanidade, emprego, mobilidade, medio ambiente, impostos, lingua, galego, rural, ' +
    'igualdade, servizos públicos, transparencia, pensións, pesca, agricultura, incendios, cultura, mocidade, ' +
    'seguridade, soberanía, montes',
  newsroom:
    'xornal*, xornalist*, redacción, subscríbete, subscrici*, deportes, sucesos, o tempo, esquelas, opinión, ' +
    'o máis lido, le tamén, hemeroteca, publicidade, boletíns, horóscopo, pasatempos, última hora, directora, ' +
    'cartas ao director, editorial, sociedade, entrevistas, reportaxe*, pódcast*',
  shop:
    'carriño, engadir ao carriño, engadir á cesta, cesta, mercar, tenda, tenda en liña, envío, envíos, ' +
    'gastos de envío, devolucións, pedido, pedidos, desconto*, rebaixas, prezo, prezos',
  authority:
    'xunta electoral, sede electrónica, trámites, urbanismo, perfil do contratante, taboleiro de anuncios, ' +
    'ordenanzas, censo electoral, oficinas municipais, padrón, deputación provincial, consellería*, ministerio*, ' +
    'xunta de galicia, subvencións, licitación*, emprego público, cita previa, concello de, ' +
    'portal de transparencia, rexistro, plenos, actas, policía local, servizos municipais, punto limpo, ' +
    'diario oficial, carta de servizos, administración electrónica',
  observer:
    'enquisa*, sondaxe*, todas as candidaturas, todos os candidatos, todos os partidos, resultados electorais, ' +
    'resultados das eleccións, análise*, comparador*, verificación, escrutinio, intención de voto, ' +
    'candidaturas proclamadas',
  union:
    'sindicato*, sindical*, universidade*, estudantado, estudantes, fundación*, ong, parroquial, igrexa, ' +
    'asociación veciñal, asociación cultural, clube, club, federación, peña, ánimo de lucro, ' +
    'voluntariado social, anpa, confraría*, socio do club, comité de empresa, convenio colectivo, facultade*',
} satisfies Lexicon;
