import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'velesan saeim veletaj;balso brivpratig ziedo iesaisti;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Mēs esam partija, kas piedalās vēlēšanās, un tie ir mūsu kandidāti: balsojiet par programmu, jo tas ir arī jums.',
  common: 'un, ir, ka, ar, no, uz, par, kas, nav, arī, bet, vai, tas',
  ours: 'mūsu, mēs, mūs, mums, mans, mana, manu, manai, manā, es, mani, man',
  candidate: 'kandidāt*, kandidatūr*, kandidē*, saraksta līder*, saraksta pirmais',
  election:
    'vēlēšan*, vēlētāj*, pirmsvēlēšan*, priekšvēlēšan*, vēlēšanu zīm*, vēlēšanu iecirkn*, referendum*, ' +
    'tautas nobalsošan*, balsstiesīg*, balsošanas dien*',
  office:
    'mērs, saeimas, saeimā, saeima, saeimu, saeimai, deputāt*, domes priekšsēdētāj*, domes deputāt*, ' +
    'novada domē, novada domes, novada domi, pilsētas domē, pilsētas domes, pilsētas domi, valsts prezident*, ' +
    'premjer*, ministru prezident*, eiroparlament*, vicemēr*, ministrs, ministre, ministri',
  constituency: 'vēlēšanu apgabal*, vēlēšanu apgabals, apgabalā kandid*',
  party:
    'partija, partijas, partijai, partiju, partijā, partijām, partijās, politisk* partij*, partiju apvienīb*, ' +
    'politisk* apvienīb*, vēlētāju apvienīb*, politisk* kustīb*, koalīcij*, opozīcij*, frakcij*, ' +
    'partijas nodaļ*, reģionāl* nodaļ*, partijas kongres*',
  stands:
    'kandidēju, es kandidēju, kandidējam, mēs kandidējam, mūsu kandidāt*, mans kandidāt*, mana kandidatūr*, ' +
    'mūsu partij*, mūsu apvienīb*, mūsu deputāt*, mūsu frakcij*, mūsu nodaļ*, mūsu mēra kandidāt*, ' +
    'mūsu premjer*, balso par mani, balsojiet par mani, mūsu vēlēšanu programm*, mana vēlēšanu programm*, ' +
    'mūsu vēlētāj*, mani vēlētāj*, esmu kandidāt*, startēju vēlēšan*, startēju pašvald*, startējam vēlēšan*, ' +
    'mēs startējam, esam partija, mana kampaņ*, ievelc plus*, ievelciet plus*, atdod savu balsi par',
  campaign:
    'kampaņ*, vēlēšanu kampaņ*, skrejlap*, aģitācij*, aģitē*, tikšanās ar vēlētāj*, tikšanās ar iedzīvotāj*, ' +
    'debat*, no durvīm līdz durvīm, priekšvēlēšanu aģitācij*, politisk* reklām*, vēlēšanu plakāt*, ' +
    'priekšvēlēšanu plakāt*',
  vote:
    'balso, balsot, balsoju, balsojiet, balsosim, balsošan*, balss, balsis, balsu, balsi, savu balsi, balsotāj*, ' +
    'nobalso, nobalsot, nobalsojiet, nobalsosim',
  volunteer:
    'brīvprātīg*, iesaisties, iesaistīties, palīdzi, palīdzēt kampaņ*, gribu palīdzēt, vēlos palīdzēt, ' +
    'nāc palīgā, piedalies, aģitator*, esi novērotāj*, darīsim kopā, iesaistieties',
  donate:
    'ziedo, ziedojum*, ziedot, ziedotāj*, atbalsti, atbalstīt, atbalsti mūs, biedru naud*, ziedojiet, ' +
    'finansiāl* atbalst*',
  join:
    'pievienojies, pievienoties, pievienojieties, pievienojies mums, iestājies, iestāties, iestāšan*, ' +
    'iestājieties, kļūsti par biedru, kļūt par biedru, kļūsti biedr*, nāc mūsu, uzņemšan* partij*',
  member: 'biedrs, biedri, biedru, biedriem, biedra, biedre, biedres, atbalstītāj*, domubiedr*, līdzbiedr*',
  programme:
    'programma, programmas, programmu, programmā, prioritāt*, mērķi, mūsu mērķi, vērtības, apņemšan*, solījum*, ' +
    'mūsu nostāj*, priekšlikum*, rīcības plān*, ko darīsim, ko izdarīsim, mūsu darbi, mani darbi, pamatprincip*, ' +
    'uzstādījum*, statūti, statūtu',
  manifesto:
    'vēlēšanu programm*, partijas programm*, priekšvēlēšanu programm*, pirmsvēlēšanu programm*, ' +
    'rīcības programm*, manifests',
  list:
    'saraksts, sarakstā, saraksta, sarakstu, komanda, mūsu komanda, kandidātu sarakst*, mūsu cilvēki, cilvēki, ' +
    'valde',
  endorse: 'atbalsta mani, mani atbalsta, mūs atbalsta, atbalsta izteik*, iesaka, ieteikum*, par mani, sacīja par',
  topics:
    'izglītīb*, veselīb*, ekonomik*, vides aizsardz*, vide, drošīb*, nodokļ*, transport*, korupcij*, mājokļ*, ' +
    'sociāl*, kultūra, jaunieš*, senior*, ģimen*, ceļi, lauksaimniec*, klimat*, enerģētik*, aizsardzīb*, ' +
    'demogrāfij*, latviešu valod*',
  newsroom:
    'avīz*, laikrakst*, redakcij*, žurnālist*, redaktor*, galvenais redaktor*, abonē, abonēt, abonēšan*, ' +
    'abonement*, sports, laika ziņas, laikapstākļ*, horoskop*, jaunākās ziņas, lasītāk*, lasi arī, lasi vēl, ' +
    'reklām*, sludinājum*, līdzjūtīb*, viedokļi, kriminālziņas, izklaide, krustvārd*, e avīze, komentāri, ' +
    'intervijas, hokejs, reportāž*, slejas, televīzij*, radio, ārzemēs',
  shop:
    'grozs, grozā, grozam, ielikt grozā, pievienot grozam, pievieno grozam, iepirkumu groz*, piegāde, piegādes, ' +
    'pasūtījum*, pirkt, pērc, veikals, veikali, veikalā, internetveikal*, interneta veikal*, atlaides, atlaide, ' +
    'preces, preču, cena, cenas, noliktavā, dāvanu kart*, preču atgrie*, akcijas cena, akcijas cenas, akcijas, ' +
    'atgriešana, atgriešan*, apmaksa, piegāde un apmaksa, mans profils, bezmaksas piegāde, atlaidi, iepirkties',
  authority:
    'centrālā vēlēšanu komisij*, cvk, vēlēšanu komisij*, ministrija, ministrijas, *ministrija, ' +
    'pašvaldības iestād*, pašvaldības policij*, novada pašvaldīb*, pilsētas pašvaldīb*, ' +
    'valstspilsētas pašvaldīb*, e pakalpojum*, iepirkumi, publiskie iepirkumi, būvvald*, būvniecīb*, ' +
    'saistošie noteikumi, domes sēd*, domes lēmum*, vakances, izsoles, teritorijas plānojum*, ' +
    'sociālais dienests, bāriņties*, dzimtsarakst*, bērnudārz*, piekļūstamīb*, valsts kancelej*, ' +
    'ministru kabinet*, sabiedrisk* apspriešan*, klientu apkalpošan*, pieņemšanas laik*, atkritum*, latvija lv, ' +
    'gov lv, vēlētāju reģistr*, pagastu pārvald*, domes struktūr*, nekustamā īpašuma',
  observer:
    'aptauj*, visi kandidāti, visi saraksti, visas partijas, vēlēšanu rezultāt*, rezultāti, analīz*, reiting*, ' +
    'partiju reiting*, salīdzin*, šķirotav*, kā balsot, kā nobalsot, kur balsot, kur nobalsot, faktu pārbaud*, ' +
    'kandidātu saraksti, pētījum*, novērotāji',
  union:
    'arodbiedrīb*, universitāt*, augstskol*, student*, studējoš*, nodibinājum*, fonds, fonda, fondam, biedrība, ' +
    'biedrības, biedrību, labdarīb*, draudze, draudzes, draudzē, baznīc*, dievkalpojum*, sporta klub*, ' +
    'futbola klub*, koplīgum*, streik*, patversm*, skolēnu pašpārvald*, fakultāt*, koris, sporta skol*, treniņ*, ' +
    'jāņa draudz*, fk, futbola skol*, basketbola klub*',
} satisfies Lexicon;
