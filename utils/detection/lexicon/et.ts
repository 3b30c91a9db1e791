import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'valimis riigikogu volikogu erakon+ fraktsioon linnapea;kampaania vabatahtli anneta liitu haaleta;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Meie oleme erakond, mis osaleb valimistel, ja see on meie kandidaatide nimekiri: hääletage, kui programm on hea.',
  common: 'ja, on, ei, et, see, ka, kui, ning, oma, mis, või, aga, meie, kes, saab, pole, kõik, meil, oleme',
  ours: 'meie, meid, meile, me, minu, mina, mind, mulle, mu',
  candidate:
    'kandidaat*, kandidaad*, kandideerin, kandideerime, kandideerib, kandideerivad, kandideeris, ' +
    'linnapeakandidaa*, peaministrikandidaa*, esinumber*, esinumbri*, kandidatuur*',
  election:
    'valimised, valimiste, valimistel, valimistele, valimistest, valimisi, valimispäev*, valimiskampaania*, ' +
    'valimisnädal*, *valimised, *valimistel, *valimiste, valija*, valimisõigu*, hääletussedel*, eelhääletu*, ' +
    'e hääletu*, rahvahääletu*, referendum*',
  office:
    'linnapea*, abilinnapea*, riigikogu*, volikogu*, linnavolikogu*, vallavolikogu*, vallavanem*, linnavolinik*, ' +
    'saadik, saadikud, saadikute, rahvasaadik*, peaminist*, minister, ministri, ministrid, europarlament*, ' +
    'euroopa parlamen*, vabariigi president*, linnaosavanem*',
  constituency: 'valimisringkon*, ringkonnas nr, ringkonna kandidaa*',
  party:
    'erakon*, *erakond, partei, parteid, valimisliit*, valimisliid*, fraktsioon*, koalitsioon*, opositsioon*, ' +
    'rahvaliikumi*, kodanikuliikumi*, kohalik organisatsioon, piirkonnaorganisatsioon*, ' +
    'piirkondlik organisatsioon, suurkogu, erakondade',
  stands:
    'kandideerin, ma kandideerin, kandideerime, olen kandidaat, meie kandidaa*, meie erakon*, meie valimisliit*, ' +
    'meie valimisliid*, meie fraktsioon*, meie esinumber*, meie linnapeakandidaa*, meie saadikud, ' +
    'meie volikogu*, meie kohalik organisatsioon, minu kandidatuur*, minu valimis*, meie valimisprogramm*, ' +
    'meie valimislubadu*, meie valimisplatvorm*, hääleta minu poolt, hääletage minu poolt, vali mind, ' +
    'minu kampaania*, minu valija*, meie valija*, anna mulle oma hääl, anna meile oma hääl',
  campaign:
    'kampaania*, valimiskampaania*, valimistel*, plakat*, flaier*, voldik*, ukselt uksele, valijatega, debatt*, ' +
    'tänavaüritus*, kampaaniatelk*, valimisreklaam*, poliitil* reklaam*',
  vote:
    'hääleta*, hääletus*, sinu hääl, oma hääl, teie hääl, häält, hääled, häälte, hääletaja*, valimisjaoskon*, ' +
    'e hääletami*',
  volunteer:
    'vabatahtli*, löö kaasa, löön kaasa, tule kaasa, tule appi, aita, aita kaasa, soovin aidata, tahan aidata, ' +
    'osale, hakka vaatlejaks, jaga flaiereid, kampaaniameeskon*',
  donate:
    'anneta*, annetus*, annetaja*, toeta, toetage, toeta meid, toeta kampaania*, toetan, tee annetus, ' + 'liikmemaks*',
  join:
    'liitu, liituge, liitu meiega, liitumi*, liitumisavaldu*, astu erakon*, astu liikmeks, astu meie, ' +
    'liikmeks astumi*, hakka liikmeks, tule liikmeks, saa liikmeks',
  member: 'liige, liikme, liikmed, liikmete, liikmetele, liikmeid, liikmeskond, toetaja*, poolehoidja*, mõttekaasla*',
  programme:
    'programm, programmi, programmid, valimisprogramm*, prioritee*, eesmärgid, eesmärk, põhikir*, väärtused, ' +
    'maailmavaa*, lubadus*, seisukohad, valimislubadu*, platvorm, ettepanekud, tegevuskava, mida teeme, ' +
    'mille eest seisan, mille eest seisame',
  manifesto:
    'valimisprogramm*, valimisplatvorm*, valimislubadu*, erakonna programm*, põhiprogramm*, manifest, manifesti',
  list:
    'nimekiri, nimekirja, nimekirjas, nimekirjad, valimisnimekir*, meeskon*, kandidaadid, meie inimesed, ' +
    'inimesed, juhatus',
  endorse: 'toetavad, mind toetavad, toetusavaldu*, soovitajad, soovitavad mind, minu toetajad',
  topics:
    'haridus*, tervis*, tervishoi*, majandus*, keskkon*, turvalisu*, maksud, transport*, ühistranspor*, ' +
    'korruptsioon*, julgeolek*, eluaseme*, kultuur*, noorte*, eakate*, lastea*, kool, koolid, kliima*, energia*, ' +
    'pension*, läbipaistvu*, ettevõtlu*',
  newsroom:
    'ajaleht*, ajaleh*, ajakirjanik*, ajakirjanduse*, toimetus, toimetuse, toimetaja*, peatoimetaja*, ' +
    'telli ajaleht, telli leht, telli, tellijale, tellimine, sport, ilm, horoskoop*, arvamus, loe lisaks, ' +
    'loe veel, loetumad, loetuimad, enim loetud, reklaam*, kuulutus*, surmateated, kroonika, krimi, ristsõna*, ' +
    'digileht, välismaa, elu24, juhtkiri, kommentaarid, meelelahutus, publik, podcast, leheküljed, raadio',
  shop:
    'ostukorv*, lisa ostukorvi, lisa korvi, tarne*, tellimused, minu tellimused, osta, pood, poed, e pood, ' +
    'veebipood*, allahindlu*, soodus*, laos, kassasse, tagastami*, tagastus*, kinkekaar*, hind, hinnad, ' +
    'makseviis*, tooted, kaup',
  authority:
    'valimiskomisjon*, riigi valimisteenistus, valimisteenistu*, ministeerium*, vallavalitsu*, linnavalitsu*, ' +
    'valitsus, e teenused, iseteenindus*, dokumendiregist*, õigusaktid, avalik teave, riigihank*, hanked, ' +
    'detailplaneering*, planeering*, ehitusl*, jäätmevedu, jäätmekäitlus*, jäätmemajandus, sotsiaaltoetus*, ' +
    'vabad ametikohad, vabad töökohad, ligipääsetavus*, istungid, volikogu istung*, riigi teataja, ametnikud, ' +
    'maamaks*, huviharidus, blanketid, eesti ee, kriisiinfo, perekonnaseis*, valla teataja, üldplaneering*',
  observer:
    'küsitlus*, arvamusküsitlus*, kõik kandidaadid, kõik nimekirjad, kõik erakonnad, valimistulemus*, ' +
    'hääletustulemus*, tulemused, analüüs*, valijakompass*, valimiskompass*, kandidaatide võrdlus*, võrdle, ' +
    'reiting*, toetusprotsen*, valimisinfo, valimised ee, kuidas hääletada, kus hääletada, ' +
    'kandidaatide nimekirjad, faktikontroll*, valimisstuudio, vaatleja*',
  union:
    'ametiühing*, ülikool*, üliõpila*, tudeng*, üliõpilasesindu*, õpilasesindu*, sihtasutus*, kogudus*, kirik*, ' +
    'jumalateenis*, spordiklub*, jalgpalliklub*, heategevus*, korteriühistu*, kollektiivleping*, varjupai*, ' +
    'toidupank, streik*, annetuskeskkond, teaduskon*, selts, seltsid, koor, võistlused, treening*',
} satisfies Lexicon;
