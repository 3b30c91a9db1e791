import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'elezzjoni distrett sindku kunsillier parlament;ivvota voluntier donazzjon issieheb;';

export default {
  source: 'own knowledge; no Hunspell dictionary at hand',
  date: '2026-11-22',
  example:
    'Aħna partit li se jkun fl-elezzjoni u dan huwa l-kandidat tagħna: ivvota biex jew bil-manifest, u ma tinsiex.',
  common: 'u, li, ta, il, hija, huwa, ma, fi, biex, jew, din, dan, għal, tal, fil, minn, aktar, kif',
  ours: 'tagħna, aħna, lilna, tiegħi, jien, lili, magħna',
  oursFollows: true,
  standsFor: 'għal, għall, ghal',
  candidate:
    'kandidat, kandidata, kandidati, kandidatur*, nikkontesta, tikkontesta, jikkontesta, nikkontestaw, ' +
    'jikkontestaw, qed nikkontesta, naħdem għalik',
  election:
    'elezzjoni, elezzjonijiet, elezzjoni ġenerali, elettoral*, elettorat*, elettur*, elezzjonijiet lokali, ' +
    'kunsilli lokali 2*, referendum*, jum il vot, vot bikri, karta tal vot, dokument tal vot',
  office:
    'sindku, sindki, viċi sindku, deputat, deputati, deputata, membru parlamentari, membri parlamentari, ' +
    'membru tal parlament, parlament, parlamentari, kunsillier*, kunsilliera, prim ministru, ministru, ' +
    'ewroparlament*, parlament ewropew, kap tal oppożizzjoni, president ta malta, segretarju parlamentari',
  constituency: 'distrett elettorali, distretti elettorali, distrett, distretti, l ewwel distrett, id distrett',
  party:
    'partit, partiti, partit politiku, partiti politiċi, grupp parlamentari, kumitat sezzjonali, ' +
    'kumitati sezzjonali, sezzjonali, koalizzjoni, moviment politiku, eżekuttiv tal partit, ' +
    'segretarju ġenerali tal partit, konferenza ġenerali, kap tal partit, forum żgħażagħ, membri tal partit',
  stands:
    'qed nikkontesta, nikkontesta l elezzjon*, se nikkontesta, jien kandidat*, il kandidat tagħna, ' +
    'kandidat tagħna, kandidati tagħna, kandidata tagħna, partit tagħna, il partit tagħna, partit tiegħi, ' +
    'kumitat sezzjonali tagħna, kumitat tagħna, każin tagħna, distrett tiegħi, distrett tagħna, kampanja tiegħi, ' +
    'kampanja elettorali tagħna, manifest tagħna, manifest tiegħi, manifest elettorali tagħna, ' +
    'programm elettorali tagħna, ivvota għalija, ivvutawli, agħtini l vot, agħtuni l vot, agħtini n numru, ' +
    'agħtini l ewwel vot, vot tiegħek lili, numru 1 lil, kunsilliera tagħna, kunsillieri tagħna, ' +
    'deputati tagħna, kandidatura tiegħi, aħna partit, sindku tagħna, vota lili, l ewwel preferenza',
  campaign:
    'kampanja, kampanji, kampanja elettorali, mass meeting, laqgħa politika, żjarat, żjarat fid djar, bieb bieb, ' +
    'attività politika, djalogu, fuljett*, leaflet*, gazebo, reklam politiku, riklam politiku',
  vote: 'ivvota, ivvutaw, vot, voti, votant*, votazzjoni, votazzjonijiet, vot tiegħek, vot tagħkom, l ewwel preferenza',
  volunteer:
    'voluntier*, voluntiera, volontarj*, ipparteċipa, ħu sehem, ħu sehem magħna, għin, għinna, nixtieq ngħin, ' +
    'nista ngħin, offri ruħek, ta daqqa t id, involvi ruħek',
  donate:
    'donazzjoni, donazzjonijiet, agħti donazzjoni, iddona, kontribuzzjoni, kontribwixxi, ġabra ta fondi, ' +
    'maratona, sostni, sapport, għotja, għotjiet',
  join:
    'issieħeb, issieħbu, ingħaqad, ingħaqad magħna, ingħaqdu, sir membru, sieħeb, sħubija, tessera, ' +
    'ġeddid tat tessera, irreġistra',
  member: 'membru, membri, membri tagħna, partitarj*, attivist*, delegati, tesserati, sostenitur*',
  programme:
    'manifest, manifesti, programm, proposti, proposta, prijoritajiet, viżjoni, wegħdiet, valuri, prinċipji, ' +
    'statut, ideat, impenji, inizjattivi, pożizzjonijiet, ħidma',
  manifesto:
    'manifest elettorali, programm elettorali, manifest tal partit, proposti elettorali, il manifest tagħna, ' +
    'proposti tiegħi',
  list: 'lista, lista ta kandidati, tim, it tim, tim tagħna, in nies tagħna, tmexxija',
  endorse: 'appoġġ, testimonjanz*, xhieda, rakkomand*, jappoġġjaw lil, jappoġġjaw il kandidat*',
  topics:
    'saħħa, edukazzjoni, ambjent, ekonomija, trasport, djar, akkomodazzjoni, taxxi, pensjonijiet, sigurtà, ' +
    'traffiku, gvernanza, korruzzjoni, ġustizzja, xogħol, anzjani, żgħażagħ, kultura, sport u, għawdex, ' +
    'ippjanar, bini, paġi, familji, drittijiet, agrikoltura',
  newsroom:
    'gazzett*, ġurnal, ġurnalist*, editur*, editorjal*, reporter*, sport, temp, it temp, aħbarijiet lokali, ' +
    'aħbarijiet ta barra, l aktar moqrija, moqrija, aqra wkoll, aqra aktar, opinjoni, opinjonijiet, reklam*, ' +
    'horoskop*, abbona, abbonament*, nekroloġij*, mewt, qorti, kultura u, intervist*, kummentarju, showbiz, ' +
    'gossip, kummerċ, futbol, passatemp*, ittri lill editur, kalendarju liturġiku, redazzjoni, podcast',
  shop:
    'basket, żid mal basket, ixtri, ħanut, ħwienet, ħanut online, kunsinna, ordni, ordnijiet, prezz, prezzijiet, ' +
    'offerti, ħlas, prodotti, ritorn*, checkout, voucher*, karta rigal, skontijiet',
  authority:
    'kummissjoni elettorali, kummissarju elettorali, ministeru*, ministeru, gvern ta malta, dipartiment, ' +
    'dipartimenti, gov mt, servizzi online, e servizzi, ħlas ta, permessi, sejħiet, offerti pubbliċi, tenders, ' +
    'minuti, minuti tal laqgħat, ordinanzi, liġijiet sekondarji, avviżi, laqgħat tal kunsill, kunsill reġjonali, ' +
    'awtorità tal ippjanar, gazzetta tal gvern, karigi vakanti, postijiet battala, liberta tal informazzjoni, ' +
    'ġbir tal iskart, skart, registru elettorali, aċċessibbiltà, riżultati eżamijiet, finanzi, ' +
    'pjan direzzjonali, konsultazzjoni pubblika, permess tal bini, kunsill lokali, kunsilli lokali',
  observer:
    'stħarriġ*, riżultati tal elezzjon*, riżultati, riżultat, kandidati kollha, il kandidati kollha, ' +
    'partiti kollha, analiżi, paragun, qabbel, kif tivvota, fejn tivvota, għodd tal voti, verifika tal fatti, ' +
    'surveys, survey',
  union:
    'trejdunjin*, unjin, unjins, union, università*, università ta malta, student*, studenti, parroċċa, ' +
    'parroċċi, knisja, arċidjoċesi, fondazzjoni, karità, soċjetà filarmonika, każin tal banda, banda, klabb, ' +
    'klabbs, futbol klabb, għaqda tal, volontarjat, organizzazzjoni volontarja, caritas, ftehim kollettiv*, ' +
    'strajk*, kunsill tal istudenti, kunsill studenti, festa, santwarju, annimali, laqgħa ġenerali annwali, ' +
    'logħob, tournament*, ngo, vo, rapporti annwali, rapport annwali, benefiċenza, ' +
    'registered voluntary organisation, charity',
} satisfies Lexicon;
