import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'regidor batlle diputat circumscr agrupacio+;campany;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Som un partit que es presenta a les eleccions municipals amb els nostres candidats: vota aquesta llista i fes-te’n, perquè també és teva i dels veïns.',
  common:
    'i, els, amb, per, és, als, dels, aquest, aquesta, també, més, són, som, seva, ens, fins, que, les, una, el, ' +
    'la, de, en, del',
  ours: 'nostre, nostra, nostres, meu, meva, meus, meves, nosaltres, ens, mi, jo',
  standsFor: 'a, per, al',
  candidate:
    'candidat*, cap de llista, caps de llista, alcaldable*, encapçalo, encapçala la llista, ' +
    'encapçala la candidatura, es presenta a les, aspirant a l alcaldia, número dos de la llista, ' +
    'em presento a les, em presento a l alcaldia',
  election:
    'eleccions, elecció de, elector*, electoral*, comicis, urnes, 28m, papereta*, paperetes, referèndum*, ' +
    'referendum*, cita electoral, nit electoral',
  office:
    'alcald*, regidor*, batlessa, batllia, diputad*, diputat*, senador*, conseller comarcal, parlamentari*, ' +
    'eurodiputad*, eurodiputat*, presidència de la generalitat, president de la generalitat, tinent d alcalde, ' +
    'tinenta d alcaldia, edil, edils, parlament, el batlle, la batllessa',
  constituency: 'circumscripci*, districte electoral',
  party:
    'partit polític, partits polítics, partit, partits, formació política, formacions polítiques, coalició*, ' +
    'agrupació local, agrupació d electors, agrupació municipal, agrupacions locals, secció local, ' +
    'seccions locals, assemblea local, grup municipal, grups municipals, grup parlamentari, executiva local, ' +
    'executiva nacional, comitè local, militància, militant*, federació comarcal, consell nacional, ' +
    'congrés nacional',
  stands:
    'encapçalo la, soc candidat*, sóc candidat*, soc el candidat, soc la candidata, nostre candidat, ' +
    'nostra candidata, nostres candidat*, nostra candidatura, meva candidatura, nostre alcaldable, ' +
    'nostre cap de llista, nostra cap de llista, nostre partit, meva campanya, nostra campanya electoral, ' +
    'nostres regidor*, nostre regidor, nostra regidora, nostre grup municipal, nostra agrupació, ' +
    'nostra secció local, nostra assemblea local, nostra militància, nostre programa electoral, ' +
    'meu programa electoral, som un partit, som una candidatura, som una coalició, som una agrupació, ' +
    'vull ser alcald*, nostre diputat, nostres diputat*, nostra diputada, el teu alcalde, la teva alcaldessa, ' +
    'em presento a les, em presento a l alcaldia, em presento com a, em presento per, ens presentem a les',
  campaign:
    'míting*, bustiada, enganxada de cartells, enganxada, carpa informativa, paradeta, porta a porta, ' +
    'acte polític, acte central, administrador* electoral*, propaganda electoral, publicitat política, campanya',
  vote:
    'vot, vots, vota, voteu, votar, votem, votant*, vot per correu, mesa electoral, col legi electoral, ' +
    'apoderat*, interventor*',
  volunteer:
    'participa, participeu, dona un cop de mà, cop de mà, implica t, col labora, col laboreu, ajuda ns, ' +
    'vull ajudar, apunta t, m hi apunto, vull ser apoderat*, voluntari, voluntaris, voluntària, voluntàries, ' +
    'voluntariat, apunteu vos, t hi apuntes',
  donate:
    'donació, donacions, donatiu*, fes una donació, fes un donatiu, aportació*, fes una aportació, ' +
    'micromecenatge, microcrèdit*, microdonaci*, finançament, contribueix',
  join:
    'afilia*, afilia t, afilia t hi, uneix te, uniu vos, suma t, sumeu vos, fes te soci, fes te n, ' +
    'fes te militant, adhereix te, inscriu te, simpatitza, vull afiliar me, adhesió, adhereix te al',
  member: 'afiliat*, afiliad*, militant*, simpatitzant*, membres, membre, adherit*, sòcies, associats, associades',
  programme:
    'propostes, proposta, compromisos, les nostres propostes, prioritats, ideari, mesures, principis, estatuts, ' +
    'ponència*, valors, eixos, programa, programes',
  manifesto:
    'programa electoral, programa de govern, programa municipal, programa polític, nostres propostes, ' +
    'meves propostes, ideari, full de ruta, contracte amb',
  list: 'llista, la llista, la candidatura, equip, el nostre equip, l equip, nostra llista, candidatures',
  endorse:
    'suports, manifest de suport, adhesions, recolz*, avalador*, avals, em donen suport, ' +
    'dones suport a la candidatura, persones que em donen suport, donen suport a la candidatura',
  topics:
    'habitatge, educació, sanitat, salut, ocupació, mobilitat, medi ambient, impostos, llengua, català, ' +
    'convivència, igualtat, feminism*, serveis públics, transparència, pensions, seguretat, cultura, joventut, ' +
    'comerç, escola, energia, clima, independència',
  newsroom:
    'diari, diaris, periodist*, redacció, subscriu*, subscripci*, subscriptor*, esports, successos, el temps, ' +
    'esqueles, opinió, el més llegit, més llegides, llegeix també, llegiu també, hemeroteca, publicitat, ' +
    'butlletins, horòscop*, mots encreuats, passatemps, última hora, cartes al director, editorial, societat, ' +
    'entrevistes, reportatge*, cartellera, comarques',
  shop:
    'cistella, cistell, afegeix a la cistella, afegir a la cistella, afegeix al cistell, carret, ' +
    'afegeix al carret, compra, comprar, botiga, botiga en línia, enviament*, despeses d enviament, devolucions, ' +
    'comanda, comandes, descompte*, rebaixes, preu, preus',
  authority:
    'junta electoral, seu electrònica, tràmits, urbanisme, perfil del contractant, tauler d anuncis, ' +
    'tauler d edictes, ordenances, cens electoral, oficina d atenció, padró, diputació de, consell comarcal, ' +
    'departament de, ministeri*, generalitat de, subvencions, licitaci*, ocupació pública, cita prèvia, ' +
    'portal de transparència, registre electrònic, plens, actes del ple, policia local, serveis municipals, ' +
    'deixalleria, diari oficial, carta de serveis, administració electrònica, e tram, govern obert, ' +
    'informació pública, convocatòries, ajuntament de',
  observer:
    'enquest*, sondeig*, sondejos, totes les candidatures, tots els candidats, tots els partits, ' +
    'resultats electorals, resultats de les eleccions, resultats, anàlisi*, comparador*, compara els, ' +
    'verificació, escrutini, intenció de vot, baròmetre*, qui es presenta, candidatures proclamades',
  union:
    'sindicat*, sindical*, universitat*, estudiant*, fundació*, ong, parròquia*, parroquial*, església*, ' +
    'associació de veïns, associació cultural, club, penya, entitat sense ànim, ànim de lucre, banc d aliments, ' +
    'ampa, afa, federació catalana, colla, castellers, comitè d empresa, conveni col lectiu, facultat*, coral, ' +
    'socis del club, càritas',
} satisfies Lexicon;
