import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  'municipales circonscr arrondiss depute maire parti+ mouvement+ procuration;campagne benevole adher ' +
  'rejoindre soutien liste;abonn redac horoscop panier boutique journal';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example: 'Nous présentons une liste de candidats pour les élections municipales : votez et soutenez notre programme.',
  common: 'le, la, les, des, du, et, est, une, dans, pour, sur, nous, vous, avec, qui',
  ours: 'notre, nos, mon, ma, mes, nous, je, moi',
  standsFor: 'a la, au, aux',
  candidate:
    'candidat*, colistier*, suppleant*, tete de liste, binome, investi par, investie par, se presente, je me presente, ' +
    'mandataire financier',
  election:
    'election*, electoral*, electeur*, electrice*, municipales, legislatives, presidentielle*, europeennes, ' +
    'regionales, departementales, cantonales, senatoriales, municipales2*, europeennes2*, legislatives2*, premier tour, second tour, scrutin, primaire*',
  office:
    'maire, depute*, senateur, senatrice, conseiller*, conseil municipal, eurodepute*, ' +
    'president de la republique, adjoint*, elu, elue, elus, elues, premier ministre',
  constituency: 'circonscription*, arrondissement, canton',
  party:
    'parti, partis, parti politique, mouvement, comite de soutien, groupe parlementaire, groupe politique, ' +
    'section locale, militant*',
  stands:
    'je suis candidat*, je me presente, ma candidature, notre candidat*, nos candidat*, votre candidat*, ' +
    'vos candidat*, ma campagne, notre campagne, nos colistiers, nous sommes un mouvement, ' +
    'nous sommes un parti, notre mouvement, notre parti, mon suppleant, ma suppleante, ma circonscription, ' +
    'notre circonscription, notre groupe local, votez pour, notre comite local, nos militants, nos elus',
  campaign:
    'campagne, campagne electorale, reunion publique, meeting*, porte a porte, tractage, tracts, affiches, equipe de campagne, ' +
    'agenda de campagne',
  vote:
    'vote, votes, voter, votez, votons, votant*, procuration*, bureau de vote, bureaux de vote, urnes, ' +
    'bulletin de vote, carte electorale',
  volunteer:
    'benevole*, volontaire*, militer, militant*, s engager, engagez vous, je m engage, agir, passez a l action, ' +
    'participer, je participe, donner un coup de main',
  donate: 'don, dons, faire un don, donner, donnez, je donne, soutenir, nous soutenir, je soutiens, cotisation*',
  join:
    'adherer, adherez, j adhere, adhesion*, rejoindre, rejoignez, nous rejoindre, je rejoins, inscrivez vous, ' +
    'devenir membre',
  member: 'membre*, adherent*, sympathisant*, soutiens',
  programme:
    'programme*, projet, propositions, nos propositions, engagements, profession de foi, priorites, nos valeurs, ' +
    'manifeste, nos idees, mesures',
  manifesto: 'profession de foi, programme electoral, programme legislatif, programme municipal, mes propositions',
  list: 'liste, la liste, notre liste, liste citoyenne, equipe, l equipe, notre equipe, colistiers',
  endorse: 'soutien*, ils nous soutiennent, comite de soutien, parrainage*, appel a voter',
  topics:
    'logement, ecologie, securite, sante, education, emploi, retraites, transports, democratie, fiscalite, ' +
    'services publics, pouvoir d achat, immigration, climat, urbanisme, transparence, cadre de vie, laicite',
  newsroom:
    'journal, journaliste*, redaction, abonnez vous, abonne*, je m abonne, faits divers, meteo, horoscope, ' +
    'sport, sports, rubriques, edition du soir, reportage*, enquete*, lire aussi, a la une, ' +
    'newsletters, podcasts',
  shop:
    'ajouter au panier, panier, mon panier, livraison, promotions, en stock, boutique en ligne, mes commandes, ' +
    'soldes, prix',
  authority:
    'prefecture, prefet, ministere, service public, site officiel, mairie, demarches, marches publics, ' +
    'hotel de ville, commission electorale, republique francaise, ' +
    'services municipaux, conseils municipaux, comptes rendus, periscolaire, etat civil, enquetes publiques, arretes municipaux',
  observer: 'tous les candidats, sondage*, comparateur, analyse*, resultats des elections, decryptage, verification',
  union:
    'syndicat*, syndical*, association loi 1901, ong, humanitaire, paroisse, eglise, etudiant*, universite, ' +
    'assemblee generale, association, asso, conseil etudiant, eleves, delegues de classe, comite d entreprise, cse',
} satisfies Lexicon;
