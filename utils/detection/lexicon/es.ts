import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  'eleccion alcald diputad senador concejal circunscr distrito;vota voto campana afili propuesta compromiso ' +
  'unete equipo militan;deport suscri carrito';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Nuestra candidatura se presenta a las elecciones con un programa para la ciudad: vota a los candidatos de la lista.',
  common: 'el, la, los, las, de, que, y, en, una, por, para, con, es, del, se',
  ours: 'nuestro*, nuestra*, mi, mis, nosotros, nosotras, yo, me, nos',
  standsFor: 'a la, a, por la, para',
  candidate:
    'candidat*, precandidat*, candidatura*, cabeza de lista, me presento, nos presentamos, postulo, aspirante*',
  election:
    'eleccion*, electoral*, elector*, comicios, municipales, autonomicas, presidenciales, legislativas, urnas, ' +
    'balotaje, segunda vuelta, primarias',
  office:
    'alcalde*, alcaldesa, alcaldia, diputad*, diputacion*, senador*, concejal*, gobernador*, intendente, regidor*, ' +
    'presidente municipal, eurodiputad*, consejer*, parlamentari*, procurador*, ayuntamiento, congreso',
  constituency: 'circunscripcion*, distrito*, municipio, provincia, comuna, seccion electoral',
  party:
    'partido, partidos, partido politico, coalicion*, movimiento, agrupacion*, agrupacion de electores, ' +
    'militan*, asamblea ciudadana, circulo*, confluencia, grupo municipal, grupo parlamentario',
  stands:
    'soy candidat*, nuestro candidat*, nuestra candidata, nuestros candidat*, nuestras candidatas, ' +
    'nuestras candidaturas, mi candidatura, nuestra candidatura, mi campana, nuestra campana, me presento, ' +
    'me postulo, nuestro partido, nuestro movimiento, nuestra agrupacion, vota por, tu candidat*, mi distrito, ' +
    'sumate a la campana, esta campana, esta candidatura, es una candidatura, somos una candidatura, candidatura ciudadana, candidatura municipalista, lista ciudadana',
  campaign: 'campaña*, mitin, mitines, acto publico, cartel*, precampaña, brigada*, puerta a puerta',
  vote: 'vota, votar, voto, votos, votante*, votacion*, vote, votad, papeleta*, colegio electoral, casilla*',
  volunteer:
    'voluntari*, colabora, colaborar, participa, participar, sumate, suma te, apuntate, echar una mano, ' +
    'brigadista*, involucrate',
  donate: 'dona, donar, donacion*, aporta, aportacion*, aporte*, microcredito*, crowdfunding, financiacion',
  join: 'afiliate, afiliacion, afiliarse, unete, inscribete, inscripcion, sumate, hazte, registrate',
  member: 'afiliad*, miembro*, militante*, simpatizante*, inscrit*',
  programme:
    'programa, programa electoral, propuesta*, compromiso*, nuestro proyecto, ideario, principios, ejes, plataforma, ' +
    'manifiesto, nuestras ideas',
  manifesto: 'programa electoral, programa de gobierno, plan de gobierno',
  list: 'lista, la lista, equipo, nuestro equipo, candidatura, planilla, plancha',
  endorse: 'apoyo*, apoyan, adhesion*, avales, respaldo*',
  topics:
    'vivienda, empleo, sanidad, educacion, transparencia, corrupcion, participacion ciudadana, seguridad, ' +
    'medio ambiente, movilidad, igualdad, servicios publicos, urbanismo, salud, buen gobierno, derechos, ' +
    'impuestos',
  newsroom:
    'periodico, periodista*, redaccion, suscripcion, suscriptor*, deportes, economia, ' +
    'sucesos, internacional, opinion, horoscopo, hemeroteca, el tiempo, ultima hora, edicion impresa, editorial, ' +
    'corresponsal, noticias',
  shop: 'carrito, añadir al carrito, cesta, comprar, envio gratis, mi cuenta, tienda online, pedidos, ofertas, stock',
  authority:
    'junta electoral, instituto electoral, ministerio, gobierno de, sede electronica, tramites, ' +
    'tribunal electoral, boletin oficial, organismo electoral, ' +
    'ayuntamiento de, tablon de anuncios, perfil del contratante, portal de transparencia, padron municipal',
  observer:
    'conoce tus candidatos, tus candidatos, todos los candidatos, encuesta*, sondeo*, resultados electorales, ' +
    'verificacion, analisis, comparador, conoce a tus candidat*',
  union:
    'sindicato*, sindical*, seccion sindical, claustro, universidad, universitari*, estudiant*, delegado*, ong, ' +
    'fundacion, iglesia, comite de empresa, convenio, ' +
    'asociacion, asamblea general, consejo de estudiantes, alumnado, instituto, colegio',
} satisfies Lexicon;
