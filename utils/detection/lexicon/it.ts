import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'elezion elettoral sindac deputat lista;campagna iscriv sostien manifesto;oroscop carrello';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'La nostra lista civica si presenta alle elezioni con il candidato sindaco e un programma per la città: vota.',
  common: 'il, la, le, di, che, e, un, una, per, con, del, della, non, sono, si',
  ours: 'nostr*, noi, mio, mia, miei, mie, io, ci',
  standsFor: 'a, per, alla, al',
  candidate: 'candidat*, candidatura*, capolista, mi candido, ci candidiamo, candidarsi, mandatario elettorale',
  election:
    'elezion*, elettoral*, elettor*, amministrative, europee, politiche, comunali, regionali, ballottaggio, ' +
    'primarie, consultazion*',
  office:
    'sindaco, sindaca, sindaci, consigliere, consigliera, consiglieri, deputat*, senator*, senatrice, assessore, ' +
    'assessora, governatore, eurodeputat*, consiglio comunale, presidente della regione, parlamentar*',
  constituency: 'collegio, circoscrizion*, municipio, quartiere',
  party:
    'partito, partiti, movimento, lista civica, liste civiche, coalizione, gruppo consiliare, ' +
    'gruppo parlamentare, circolo, circoli, congresso, tesserament*, assemblea permanente, segreteria provinciale, segreteria regionale, segretario provinciale',
  stands:
    'mi candido, sono candidat*, mia candidatura, nostra candidatura, nostro candidato, nostra candidata, ' +
    'nostri candidati, nostro partito, nostro movimento, nostro sindaco, nostro circolo, ' +
    'tuo candidato, vostro candidato, siamo un movimento, la nostra squadra, i nostri eletti',
  campaign: 'campagna*, comizio, comizi, gazebo, banchett*, volantin*, manifesti, porta a porta',
  vote:
    'vota, votare, voto, voti, votate, votiamo, seggio, seggi, scheda elettorale, preferenza, preferenze, ' +
    'come si vota',
  volunteer: 'volontar*, partecipa, partecipare, attivati, agisci, dai una mano, collabora, unisciti, impegnati',
  donate:
    'dona, donare, donazion*, contribuisci, sostieni, sostienici, 2xmille, 2 per mille, due per mille, ' +
    'finanziamento, dona ora',
  join: 'iscriviti, iscrizion*, iscriversi, aderisci, aderire, adesion*, tesserati, entra nel, unisciti a noi',
  member: 'iscritt*, tesserat*, simpatizzant*, attivist*, militant*, aderenti',
  programme:
    'programma, programmi, programma elettorale, manifesto, proposte, il nostro progetto, priorita, mozion*, ' +
    'statuto, idee per, obiettivi',
  manifesto: 'programma elettorale, linee programmatiche',
  list: 'lista, la lista, squadra, la squadra, la nostra squadra, liste',
  endorse: 'sostenitor*, sostegno, appoggi*, endorsement, firma*, testimonianz*',
  topics:
    'sicurezza, ambiente, lavoro, sanita, scuola, trasporti, urbanistica, tasse, trasparenza, diritti, welfare, ' +
    'cultura, turismo, giovani, sociale, famiglie, partecipazione, bilancio, viabilita, liberta',
  newsroom:
    'giornale, giornalist*, redazione, abbonati, abbonament*, cronaca, meteo, oroscopo, sport, spettacoli, ' +
    'esteri, direttore responsabile, testata, inserto, quotidiano, edicola, ultime notizie, calcio',
  shop:
    'carrello, aggiungi al carrello, spedizione, acquista, ordini, il mio account, resi, sconti, prezzo, ' +
    'disponibile',
  authority:
    'prefettura, ministero, ufficio elettorale, amministrazione trasparente, albo pretorio, ' +
    'servizi al cittadino, sito istituzionale, anagrafe, ' +
    'uffici comunali, bandi di gara, comune di, giunta comunale, tributi, modulistica, ufficio tecnico',
  observer: 'tutti i candidati, sondagg*, risultati elettorali, analisi, exit poll, scrutinio',
  union:
    'sindacat*, universit*, studenti, studentesc*, onlus, parrocchia, pro loco, associazione culturale, ' +
    'associazione sportiva, ateneo, ' +
    'associazione, assemblea dei soci, volontariato, rappresentanti degli studenti, liceo, istituto',
} satisfies Lexicon;
