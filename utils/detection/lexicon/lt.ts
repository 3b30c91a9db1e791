import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'rinkimai rinkimu rinkej meras seimas seimo apygard frakcij;balsuo savanor aukok;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Mes esame partija, kuri dalyvauja rinkimuose, ir tai yra mūsų kandidatai į tarybą: balsuokite, nes programa yra čia.',
  common: 'ir, yra, kad, su, į, iš, ne, tai, bet, kaip, o, ar, už, per, dėl, nuo, iki, mūsų, jau',
  ours: 'mūsų, mes, mus, mums, mano, aš, mane, man',
  standsFor: 'į',
  candidate:
    'kandidat*, kandidatūr*, kandidatuo*, kandiduo*, sąrašo lyder*, į merus, keliu kandidatūr*, ' +
    'iškelt* kandidat*, pirmuoju numeriu',
  election:
    'rinkimai, rinkimų, rinkimams, rinkimus, rinkimuose, rinkimais, rinkimin*, rinkėj*, rinkikai, priešrinkim*, ' +
    'balsadėž*, rinkimų biuleten*, referendum*, antrasis turas, antrojo turo, išankstin* balsavim*, ' +
    'savivaldos rinkim*',
  office:
    'meras, mero, merui, merą, meru, merė, merės, merai, merus, vicemer*, seimas, seimo, seime, seimui, ' +
    'tarybos nar*, savivaldybės taryb*, miesto taryb*, rajono taryb*, į tarybą, europos parlament*, ' +
    'europarlament*, respublikos prezident*, ministr* pirminink*, parlamentar*, į seimą, premjeras, premjerė, ' +
    'premjerui',
  constituency:
    'rinkimų apygard*, vienmandat*, daugiamandat*, mūsų apygard*, mano apygard*, savo apygard*, apygardoje, ' +
    'apygarda nr, rinkimų apylink*',
  party:
    'partija, partijos, partijai, partiją, partijoje, partijų, partijoms, partijomis, politin* partij*, ' +
    'rinkimų komitet*, rinkimų komitetas, politin* komitet*, politin* judėjim*, koalicija, koalicijos, ' +
    'koaliciją, opozicij*, frakcij*, partijos skyri*, partijos bič*, prezidium*',
  stands:
    'kandidatuoju, kandiduoju, aš kandidatuoju, kandidatuojame, keliu savo kandidatūr*, mūsų kandidat*, ' +
    'mano kandidatūr*, mūsų partij*, mūsų koalicij*, mūsų frakcij*, mūsų rinkimų komitet*, mano rinkim*, ' +
    'mūsų rinkim*, balsuok už mane, balsuokite už mane, esame partija, mūsų meras, mūsų merė, mūsų seimo nar*, ' +
    'mūsų tarybos nar*, dalyvauju rinkimuose, dalyvaujame rinkimuose, einu į rinkimus, einame į rinkimus, ' +
    'einame į savivaldos, siekiu tapti mer*, mano apygard*, mano kampanij*, pasitikėkite manimi, ' +
    'mūsų sąrašo kandidat*, mūsų partijos skyri*, mūsų skyriaus nari*',
  campaign:
    'kampanij*, rinkimų kampanij*, susitikim* su rinkėj*, susitikim* su gyvent*, plakat*, skrajut*, agitacij*, ' +
    'agituo*, debat*, rinkimų štab*, politin* reklam*, politinės kampanijos dalyv*, lankstinuk*',
  vote: 'balsuo*, balsavim*, balsų, balsus, jūsų balsas, savo balsą, tavo balsas, balsavo, rinkėjo puslap*',
  volunteer:
    'prisidėk*, prisidėti, padėk mums, noriu padėti, galiu padėti, įsitrauk*, dalyvauk, dalyvaukite, ' +
    'dalink lankstin*, tapk stebėtoj*, kurk kartu, savanoris, savanoriu, savanoriai, savanorių, savanoriais, ' +
    'savanoriams, savanore, savanorystė, savanoriauk*, savanoriav*',
  donate:
    'aukok*, auka, aukos, aukoti, aukojim*, parama, paremk*, paremti, gpm, skirk paramą, skirk 1, skirk 0, ' +
    'rinkimų sąskait*, politinės kampanijos sąskait*, finansuok*',
  join:
    'prisijunk, prisijunkite, prisijunk prie*, prisijungti prie mūsų, stok, stok į, stokite į, stoti į partij*, ' +
    'tapk nariu, tapk nare, tapkite nariais, tapti nariu, narystė, narystės, įstok',
  member: 'nariai, narys, narė, narių, nariams, nariais, rėmėj*, bendramin*, bičiul*, šalinink*',
  programme:
    'programa, programos, programą, programoje, prioritet*, tikslai, vertybės, nuostat*, įsipareigojim*, pažad*, ' +
    'įstatai, vizija, viziją, siūlome, siūlau, ką darysime, mūsų darbai, mano darbai, pozicija, pozicijos',
  manifesto:
    'rinkimų program*, rinkimin* program*, partijos program*, politin* program*, mero program*, ' +
    'programinės nuostatos, manifestas',
  list:
    'sąrašas, sąraše, sąrašo, kandidatų sąraš*, komanda, komandos, komandą, mūsų komanda, žmonės, valdyba, ' +
    'vadovybė',
  endorse: 'mane remia, mus remia, už mane, mane palaiko, mus palaiko, palaiko mane, palaikytoj*, rekomenduoja',
  topics:
    'švietim*, sveikat*, ekonomik*, aplinkosaug*, aplinkos apsaug*, saugum*, mokesči*, transport*, korupcij*, ' +
    'socialin*, kultūr*, jaunim*, senjor*, būst*, keliai, gatvės, darželi*, skaidrum*, žemės ūk*, energetik*, ' +
    'gynyb*, pensij*, šeimos, šeimoms',
  newsroom:
    'laikrašt*, redakcij*, žurnalist*, redaktori*, vyriausi* redaktor*, prenumer*, sportas, orai, horoskop*, ' +
    'skaitomiaus*, taip pat skaitykite, skaitykite daugiau, reklam*, skelbim*, nuomonės, kriminal*, pasaulyje, ' +
    'lietuvoje, pramogos, kryžiažod*, užuojaut*, mirties prane*, krepšinis, veidai, reportaž*, interviu, ' +
    'naujienų srautas, komentarai',
  shop:
    'krepšel*, į krepšelį, dėti į krepšelį, pristatym*, užsakym*, pirkti, pirk, pirkinių, parduotuv*, ' +
    'el parduotuv*, nuolaid*, prekės, prekių, kaina, kainos, akcijos, dovanų kupon*, grąžinim*, sandėlyje, ' +
    'apmokėjim*',
  authority:
    'vyriausioji rinkimų komisija, rinkimų komisij*, vrk, ministerij*, savivaldybės administracij*, seniūnij*, ' +
    'e paslaugos, elektronin* paslaug*, administracinės paslaugos, viešieji pirkimai, vieši* pirkim*, ' +
    'teisinė informacija, teisės akt*, tarybos posėdž*, tarybos sprendim*, posėdžiai, teritorijų planavim*, ' +
    'statybos leid*, korupcijos prevencij*, asmens aptarnavim*, vieno langelio, laisvos darbo vietos, karjera, ' +
    'atliekų tvarkym*, biudžetinė įstaiga, struktūra ir kontakt*, prieinamum*, civilinė sauga, lrv lt, ' +
    'nuostatai, epaslaugos, savivaldybės struktūr*, posėdžių protokol*, registrai, registrų centras',
  observer:
    'apklaus*, visi kandidatai, visi sąrašai, visos partijos, rinkimų rezultat*, rezultatai, analiz*, reiting*, ' +
    'palygin*, mano balsas, manobalsas, kaip balsuoti, kur balsuoti, stebėtoj*, faktų patikr*, ' +
    'kandidatų sąrašai, partijų reiting*, rinkimų studij*',
  union:
    'profesin* sąjung*, profsąjung*, universitet*, student*, studentų atstovyb*, fondas, fondo, labdar*, ' +
    'parapij*, bažnyč*, vyskupij*, asociacij*, sporto klub*, klubas, klubo, klubą, lyga, lygos, ' +
    'kolektyvin* sutart*, streik*, federacij*, rungtyn*, treniruot*, labdaros, visuotinis susirinkim*, draugija, ' +
    'maisto bankas, prieglaud*, mokinių parlament*, krepšinio klub*, futbolo klub*',
} satisfies Lexicon;
