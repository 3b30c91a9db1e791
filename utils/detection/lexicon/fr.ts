import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  'municipales circonscription arrondissement depute maire parti+ mouvement+ procuration;' +
  'campagne benevole don adher rejoindre programme soutien liste militant;' +
  'abonn redac horoscop panier boutique journal';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example: 'Nous présentons une liste de candidats pour les élections municipales : votez et soutenez notre programme.',
  common: 'le, la, les, des, du, et, est, une, dans, pour, sur, nous, vous, avec, qui',
  ours: 'notre, nos, mon, ma, mes, nous, je, moi',
  standsFor: 'a la, au, aux',
  candidate:
    'candidat*, colistier*, suppleant*, tete de liste, binome, investi*, se presente, je me presente, ' +
    'mandataire financier',
  election:
    'election*, electoral*, electeur*, electrice*, municipales, legislatives, presidentielle*, europeennes, ' +
    'regionales, departementales, cantonales, senatoriales, premier tour, second tour, scrutin, primaire*',
  office:
    'maire, depute*, senateur, senatrice, conseiller*, conseil municipal, eurodepute*, ' +
    'president de la republique, adjoint*, elu, elue, elus, elues, premier ministre',
  constituency: 'circonscription*, arrondissement, canton, commune, secteur',
  party:
    'parti, partis, parti politique, mouvement, comite de soutien, groupe parlementaire, groupe politique, ' +
    'section locale, federation, militant*, fraction',
  campaign:
    'campagne*, reunion publique, meeting*, porte a porte, tractage, tracts, affiche*, equipe de campagne, ' +
    'agenda de campagne',
  vote:
    'vote, votes, voter, votez, votons, votant*, procuration*, bureau de vote, bureaux de vote, urnes, ' +
    'bulletin de vote, carte electorale',
  volunteer:
    'benevole*, volontaire*, militer, militant*, s engager, engagez vous, je m engage, agir, passez a l action, ' +
    'participer, je participe, donner un coup de main',
  donate:
    'don, dons, faire un don, donner, donnez, je donne, soutenir, nous soutenir, je soutiens, financer, cotisation*',
  join:
    'adherer, adherez, j adhere, adhesion*, rejoindre, rejoignez, nous rejoindre, je rejoins, inscrivez vous, ' +
    'devenir membre',
  member: 'membre*, adherent*, sympathisant*, soutiens',
  programme:
    'programme*, projet, propositions, nos propositions, engagements, profession de foi, priorites, nos valeurs, ' +
    'manifeste, charte, nos idees, mesures, bilan',
  manifesto: 'profession de foi, programme electoral, programme legislatif, programme municipal, mes propositions',
  list: 'liste, la liste, notre liste, liste citoyenne, equipe, l equipe, notre equipe, colistiers',
  endorse: 'soutien*, ils nous soutiennent, comite de soutien, parrainage*, appel a voter',
  topics:
    'logement, ecologie, securite, sante, education, emploi, retraites, transports, democratie, fiscalite, ' +
    'services publics, pouvoir d achat, immigration, climat, urbanisme, transparence, cadre de vie, laicite',
  newsroom:
    'journal, journaliste*, redaction, abonnez vous, abonne*, je m abonne, faits divers, meteo, horoscope, ' +
    'sport, sports, culture, rubriques, edition du soir, reportage*, enquete*, lire aussi, a la une, ' +
    'newsletters, podcasts',
  shop:
    'ajouter au panier, panier, mon panier, livraison, promotions, en stock, boutique en ligne, mes commandes, ' +
    'soldes, prix',
  authority:
    'prefecture, prefet, ministere, service public, site officiel, mairie, demarches, marches publics, ' +
    'hotel de ville, commission electorale, republique francaise',
  observer: 'tous les candidats, sondage*, comparateur, analyse*, resultats des elections, decryptage, verification',
  union: 'syndicat*, syndical*, association loi 1901, ong, humanitaire, paroisse, eglise, etudiant*, universite',
} satisfies Lexicon;
