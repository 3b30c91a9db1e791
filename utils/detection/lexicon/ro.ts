import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'alegeri alegator primaru consilier candidez;campani voluntar sustin alatura;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Noi suntem un partid care participă la alegeri: aceștia sunt candidații noștri pentru consiliu și programul electoral, votați.',
  common: 'și, în, de, la, cu, pe, nu, este, care, din, pentru, sunt, un, o',
  ours: 'nostru, noastr*, noștri, noștrii, noi, meu, mea, mei, mele, eu, mine',
  oursFollows: true,
  standsFor: 'la, pentru, de',
  candidate:
    'candidat, candidatul, candidata, candidați, candidații, candidaților, candidate, candidatele, candidatei, ' +
    'candidatului, candidez, candidează, candidăm, candideaz*, candidatur*, independent la primări*, ' +
    'cap de listă, capul de listă, mandatar financiar, coordonator campanie electorală, contracandida*',
  election:
    'alegeri, alegerile, alegerilor, alegeri locale, alegeri parlamentare, alegeri prezidențiale, ' +
    'europarlamentare, electoral, electorală, electorale, electoralului, electorat*, alegător*, alegătoare, ' +
    'scrutin*, turul doi, turul întâi, referendum*, buletin de vot, buletinul de vot, buletine de vot, la urne, ' +
    'precampani*, preelectoral*',
  office:
    'primar, primarul, primarului, primarii, primărie la, primăria generală, viceprimar*, deputat, deputatul, ' +
    'deputați, deputații, deputatului, deputată, senator, senatorul, senatori, senatorii, senatorului, ' +
    'consilier local, consilieri locali, consilierii locali, consilierul local, consilier județean, ' +
    'consilieri județeni, consiliul local, consiliului local, consiliu local, consiliul județean, ' +
    'consiliului județean, consiliul general, președintele consiliului județean, președinte al româniei, ' +
    'președintele româniei, prezidențial*, europarlamentar*, parlamentar*, camera deputaților, premier, ' +
    'premierul, prim ministru, consilieri municipali, consilieri generali, consilieri locali ai',
  constituency: 'circumscripți*, circumscripția electorală, colegiul uninominal, circumscripție',
  party:
    'partid, partidul, partidului, partide, partidele, partidelor, partid politic, partide politice, ' +
    'alianța electorală, coaliți*, formațiun* politic*, grup parlamentar, grupul parlamentar, ' +
    'organizația locală, organizația județeană, organizația de tineret, organizația municipală, ' +
    'organizații județene, biroul politic, biroul național, congresul partidului, mișcarea politică, ' +
    'comitet de inițiativă, alianța politică, alianță electorală, alianță politică, ' +
    'uniune politică, filiala județeană, filiala municipală, filiala locală, filiala sector*, ' +
    'filialele județene, filiale județene',
  stands:
    'candidez la, candidez pentru, candidez, candidăm la, candidăm, sunt candidat*, candidatul nostru, ' +
    'candidata noastră, candidații noștri, candidaților noștri, candidatele noastre, candidatura mea, ' +
    'candidatura noastră, partidul nostru, partidului nostru, filiala noastră, filialei noastre, ' +
    'alianța noastră, organizația noastră locală, consilierii noștri, consilierilor noștri, primarul nostru, ' +
    'primarii noștri, parlamentarii noștri, senatorii noștri, deputații noștri, campania mea, ' +
    'campania noastră electorală, programul meu electoral, programul nostru electoral, votează mă, votați mă, ' +
    'votul dumneavoastră, cer votul, îți cer votul, vă cer votul, dă mi votul, echipa mea de consilieri, ' +
    'circumscripția mea, suntem un partid, suntem o mișcare politică, suntem partidul, noi candidăm, ' +
    'contracandidat* meu, contracandidații mei, mesajul candidatului, consilierii noștri locali',
  campaign:
    'campani*, campania electorală, miting*, pliant*, afiș, afișe, din poartă în poartă, întâlniri cu cetățenii, ' +
    'întâlnire cu cetățenii, întâlniri cu alegătorii, dezbatere electorală, sediu de campanie, caravana, ' +
    'bannere, publicitate politică, cod cmf, mandatar financiar coordonator, material de propagandă electorală, ' +
    'fluturași, fluturaș',
  vote:
    'vot, votez, votează, votați, votăm, votul, votului, voturi, voturile, votare, secție de vot, secția de vot, ' +
    'secții de vot, ștampila, ștampilă, votant*, cum votez, unde votez',
  volunteer:
    'voluntar*, fii voluntar, devino voluntar, implică te, implica te, implicați vă, ajută, ajută ne, ' +
    'vreau să ajut, participă, participați, delegat la secția, observator în secția, pune umărul, hai cu noi, ' +
    'vino cu noi',
  donate:
    'donează, doneaza, donați, donații, donație, donez, contribuie, cotizați*, susține ne, susține campania, ' +
    'sprijină ne, sprijin financiar, finanțare, redirecționează, contribuție, contribuții',
  join:
    'înscrie te, înscrie te în partid, înscrieți vă, alătură te, alăturați vă, alătură te nouă, adeziun*, ' +
    'adeziune, aderă, aderați, devino membru, deveniți membru, vreau să fiu membru, cerere de înscriere, ' +
    'intră în echipă, hai în echip*',
  member: 'membru, membri, membrii, membrilor, membre, susținător*, simpatizan*, militan*, activiști',
  programme:
    'program, programul, programe, programului, proiecte, proiectele, propuneri*, priorități*, viziun*, soluții, ' +
    'soluțiile, statut, statutul, obiective, angajament*, valori, valorile, doctrină, doctrina, măsuri, ' +
    'plan pentru, planul meu, planul nostru, ce propunem, ce am făcut, ce vom face, manifest, manifestul',
  manifesto:
    'program electoral, programul electoral, program politic, programul politic, programul de guvernare, ' +
    'program de guvernare, ofertă electorală, oferta electorală, platforma program, platformă politică, ' +
    'contractul cu, proiectele mele, proiectele noastre pentru',
  list:
    'listă, lista, listele, lista candidaților, liste de candidați, echipa, echipă, echipa mea, echipa noastră, ' +
    'oameni, conducere, conducerea',
  endorse:
    'susțin, mă susțin, ne susțin, susținere, susținerea, sprijin, sprijinul, sprijină, semnături de susținere, ' +
    'ei ne susțin, păreri, testimoniale, mă recomandă, recomandare, recomandări',
  topics:
    'educați*, sănătat*, transport*, locuri de muncă, siguranț*, mediu, mediul, taxe, taxele, impozite, ' +
    'corupți*, anticorupți*, infrastructur*, economie, economia, digitalizare, justiți*, agricultur*, pensii, ' +
    'tineri, locuințe, termoficare, parcuri, spații verzi, cultură, turism, investiții, fonduri europene, ' +
    'transparență, școli, drumuri, familie, salubrizare',
  newsroom:
    'ziar, ziarul, ziare, ziarist*, redacți*, redactor*, jurnalist*, reporter*, abonează*, abonamente, ' +
    'abonați vă, abonament, abonați, sport, vremea, horoscop*, actualitate, publicitate, editorial*, citește și, ' +
    'citiți și, cele mai citite, ultima oră, știri de ultimă, monden, eveniment, economic, opinii, anunțuri, ' +
    'decese, mica publicitate, reportaj*, interviu, interviuri, externe, anchete, corespondent*, culise, cancan, ' +
    'fotbal, meteo, rubrici, podcast',
  shop:
    'coș, coșul, coșul meu, adaugă în coș, coș de cumpărături, livrare*, livrări, comandă, comanda, comenzi, ' +
    'comenzile mele, magazin, magazinul, magazin online, reduceri, reducere, stoc, în stoc, retur, retururi, ' +
    'card cadou, cumpără, cumpărături, preț, prețuri, plată, finalizează, produse, oferte, transport gratuit',
  authority:
    'biroul electoral, biroul electoral central, birou electoral, autoritatea electorală, aep, ministerul, ' +
    'servicii publice, servicii online, primăria comunei, primăria municipiului, primăria orașului, ' +
    'primăria sectorului, consiliul local hotărâri, hotărâri, hotărârile, dispoziții, monitorul oficial, ' +
    'monitorul oficial local, achiziții publice, anunțuri publice, urbanism, autorizații de construire, ' +
    'certificat de urbanism, stare civilă, taxe și impozite, ghișeul, formulare, cereri, ' +
    'informații de interes public, transparență decizională, declarații de avere, organigrama, organigramă, ' +
    'program cu publicul, program de audiențe, audiențe, prefect*, prefectura, registrul agricol, ' +
    'asistență socială, poliția locală, carieră, posturi vacante, legislație, ședințe, procese verbale, ' +
    'delimitarea secțiilor, petiții online, listele electorale permanente, registrul electoral, ministerului',
  observer:
    'sondaj*, sondaje, toți candidații, toate partidele, rezultate alegeri, rezultatele alegerilor, ' +
    'rezultate electorale, rezultate, rezultate parțiale, analiz*, exit poll, compară, comparați*, ' +
    'prezența la vot, prezență la vot, cum votez, unde votez, ghidul alegătorului, busola electorală, ' +
    'fact checking, verificarea faptelor, liste candidați, observatori',
  union:
    'sindicat*, sindical*, universitate*, universitatea, universitar*, facultate*, facultatea, student*, ' +
    'studenți*, fundați*, parohi*, biserica, bisericii, ong, asociația, asociației, asociație, caritabil*, ' +
    'umanitar*, club, clubul, clubului, meciuri, meci, federația, federație, echipa de fotbal, bilete, ' +
    'patronat*, grevă, contract colectiv, crucea roșie, adăpost*, eparhia, mitropolia, consiliul elevilor, ' +
    'adunarea generală',
} satisfies Lexicon;
