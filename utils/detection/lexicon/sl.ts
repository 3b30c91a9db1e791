import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'volitv voliln volivc svetni zupan;prostovolj podpri;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Smo stranka, ki gre na volitve, in to so naši kandidati za župana: glasujte, saj je program tu po vaši meri.',
  common: 'in, je, v, na, se, da, za, so, z, ki, ni, po, pa',
  ours: 'naš*, mi, nas, nam, nami, moj, moja, moje, mojega, mojo, moji, mene, meni, jaz',
  standsFor: 'za',
  candidate:
    'kandidat, kandidati, kandidata, kandidatom, kandidate, kandidatov, kandidatih, kandidatk*, kandidatur*, ' +
    'kandidiram, kandidiramo, kandidira, kandidirajo, kandidirala, kandidiral, kandidatna lista, ' +
    'kandidatne liste, kandidatno listo, kandidatne list*, nosilec liste, nosilka liste, nosilk* liste, ' +
    'protikandidat*',
  election:
    'volitve, volitev, volitvah, volitvam, volitvami, voliln*, volivec, volivk*, volivc*, volilec, volilci, ' +
    'referendum*, predvoliln*, glasovnic*, drugi krog volitev, državnozborsk*, dan volitev',
  office:
    'župan, župana, županom, župani, županja, županje, županjo, županu, županov, podžupan*, poslanec, poslanci, ' +
    'poslanca, poslancev, poslank*, poslansk*, občinski svet, občinskega sveta, občinskem svetu, ' +
    'občinskih svetov, občinski svetnik*, občinska svetnic*, svetnik, svetniki, svetnica, svetnice, svetnikov, ' +
    'svetniška skupina, mestni svet, mestnega sveta, mestnem svetu, mestni svetnik*, mestna svetnica, ' +
    'predsednik vlade, predsednica vlade, predsednik republike, predsednica republike, evroposlan*, ' +
    'državni zbor, državnega zbora, državnem zboru, minister, ministrica, ministri',
  constituency:
    'volilna enota, volilne enote, volilni enoti, volilnem okraju, volilni okraj, volilnih enotah, ' + 'volilni okraji',
  party:
    'stranka, stranko, strankin*, strankarsk*, politična stranka, politične stranke, koalicij*, opozicij*, ' +
    'politično gibanje, lista za, neodvisna lista, poslanska skupina, poslanske skupine, občinski odbor, ' +
    'občinskega odbora, mestni odbor, lokalni odbor, krajevni odbor, podmladek, svet stranke, kongres stranke, ' +
    'izvršilni odbor stranke, skupina volivcev, politična gibanja, civilna lista, politični stranki, ' +
    'političnih strank, predsednik stranke, predsednica stranke, člani stranke, članstvo stranke, odbor stranke, ' +
    'vodstvo stranke, statut stranke, poslanci stranke, kandidati stranke, lista stranke, listi stranke, ' +
    'parlamentarne stranke, parlamentarna stranka, svetniki stranke, v stranki, v stranko',
  stands:
    'kandidiram, kandidiramo, ponovno kandidiram, kandidiram za župan*, sem kandidat za, sem kandidatka za, ' +
    'naši kandidati, naš kandidat, naša kandidatka, naše kandidatke, naših kandidatov, naše kandidate, ' +
    'našega kandidata, naše stranke, našo stranko, naše gibanje, naši svetniki, naše svetnice, naši poslanci, ' +
    'naš župan, naša svetniška skupina, naša poslanska skupina, naš občinski odbor, našega občinskega odbora, ' +
    'naš mestni odbor, naša koalicija, moja kandidatura, mojo kandidaturo, naša kandidatura, moja kampanja, ' +
    'naš volilni, moj volilni, naša volilna, volite me, glasujte zame, glasuj zame, obkrožite številko, ' +
    'obkroži številko, obkrožite nas, podprite mojo kandidat*, smo stranka, smo gibanje, smo neodvisna lista, ' +
    'naša neodvisna lista, vaš župan, vaša županja, vaš kandidat, vaša kandidatka, v naši stranki, ' +
    'člani naše stranke, kandidati naše stranke, naša volilna kampanja',
  campaign:
    'kampanj*, volilna kampanja, predvolilni shod, shod, shodi, letak, letaki, letake, letakov, stojnic*, ' +
    'od vrat do vrat, soočenj*, pogovor z županom, srečanj* z občani, obisk* krajanov, volilni štab, ' +
    'organizator volilne kampanje, naročnik volilne*, politični oglas*, politično oglaševanje, plakat, plakati, ' +
    'plakate, plakatov, predvolilni plakat*',
  vote:
    'glasuj, glasujte, glasovat*, glasovan*, glas, glasov, glasove, glasovi, vaš glas, tvoj glas, voli, volite, ' +
    'obkroži, obkrožite, predčasno glasovanje, po pošti',
  volunteer:
    'prostovolj*, sodeluj, sodelujte, pomagaj, pomagajte, pomagal bi, želim pomagati, lahko pomagam, vključi se, ' +
    'vključite se, priključi se, opazoval* volitev, raznašanje letakov, delil bom, postavil bom, aktivist*',
  donate:
    'donir*, donacij*, podpri, podprite, podpri nas, prispevaj*, prispevek kampanji, nakaži, nakažite, ' +
    '1 dohodnine, del dohodnine',
  join:
    'pridruži se, pridružite se, pridruži, včlani*, včlanit*, postani član*, postanite član*, pristopna izjava, ' +
    'postani del, prijavi se, pristopno izjavo, pristopne izjave, pristopnica',
  member: 'član, člani, članov, članica, članice, članom, članstv*, podpornik*, podpornic*, simpatizer*, somišljenik*',
  programme:
    'program, programa, programu, programi, programsk*, prioritet*, cilji, cilje, vizija, vizijo, vizije, ' +
    'statut, vrednote, načrt za, moj načrt, naš načrt, zaveze, zaveza, predlogi, rešitve, stališča, načela, ' +
    'zavzemamo se, zavzemam se',
  manifesto:
    'volilni program, volilnega programa, program stranke, program kandidata, programska izhodišča, ' +
    'programska načela, programske usmeritve, programske točke, program za občino, manifest, ' +
    'delovni program stranke',
  list: 'lista, liste, listo, na listi, ekipa, ekipo, moja ekipa, naša ekipa, naši ljudje, vodstvo, kandidatna lista',
  endorse:
    'podpora, podpirajo me, podpirajo nas, podpirajo, podpirajo*, podporniki, mnenja o, podpis podpore, ' +
    'priporočajo me, priporočila, imajo mojo podporo, z vašo podporo',
  topics:
    'zdravstv*, šolstv*, promet, prometa, gospodarstv*, okolj*, stanovanj*, varnost, varnosti, korupcij*, davk*, ' +
    'davki, kmetijstv*, pokojnin*, mladi, mladih, starejši*, vrtec, vrtci, infrastruktur*, kultura, turizem, ' +
    'digitalizacij*, pravičnost, podnebj*, podneb*, energetik*, krožišče, kolesarsk*, družin*',
  newsroom:
    'časopis*, uredništv*, odgovorni urednik, odgovorna urednica, urednik, urednica, novinar*, naročnin*, ' +
    'naročnik*, naročite se, šport, vreme, horoskop*, oglas*, oglaševan*, kronika, črna kronika, najbolj brano, ' +
    'najbolj brane, preberite še, preberite tudi, mnenja, mnenje, kolumn*, magazin, scena, osmrtnic*, ' +
    'mali oglasi, križank*, intervju*, pisma bralcev, zabava, reportaž*, komentar, komentarji, nasveti',
  shop:
    'košaric*, v košarico, dodaj v košarico, dostav*, naročil*, trgovin*, spletna trgovina, kupi, kupite, ' +
    'popust*, na zalogi, darilni bon, darilni boni, vračil*, blagajna, cena, cene, izdelki, plačil*, razprodaj*, ' +
    'v akciji, akcijska cena, akcijske cene',
  authority:
    'državna volilna komisija, volilna komisija, občinska volilna komisija, dvk, ministrstv*, vlada rs, ' +
    'vlada republike, občinska uprava, občinske uprave, upravna enota, upravne enote, e uprava, e vloge, ' +
    'vloge in obrazci, vloge, obrazci, javni razpisi, javna naročila, razpisi, razpisi in objave, ' +
    'katalog informacij, informacije javnega značaja, uradni list, uradne objave, predpisi, odlok, odloki, ' +
    'prostorski načrt*, prostorski akti, prostor in okolje, seje, seje občinskega sveta, seje sveta, ' +
    'gradiva za seje, zapisnik*, krajevne skupnosti, organi občine, občinski organi, javni zavodi, ' +
    'gospodarske javne službe, civilna zaščita, dostopnost, izjava o dostopnosti, redarstvo, uradne ure, ' +
    'seznam volišč, imenovanje volilnih, gov si, prijavi napako, nadzorni odbor, župan in uprava, ' +
    'kontakti uprave, uradna spletna stran, o občini, rokovnik, volilna opravila, imenik zavezanc*, ' +
    'javna objava, volišča, voliščih, volišč',
  observer:
    'anket*, javnomnenjsk*, vsi kandidati, vse stranke, vse liste, rezultati volitev, volilni rezultati, ' +
    'rezultati, izidi volitev, analiz*, primerjava, primerjaj, volitvomat*, volilni kompas, kako glasovati, ' +
    'kje glasovati, kako volimo, preverjanje dejstev, parlameter, kdo kandidira, seznam kandidatov, ' +
    'vzporedne volitve, opazovalci',
  union:
    'sindikat*, sindikaln*, univerz*, fakultet*, študent*, študentsk*, župnij*, škofij*, cerkev, cerkve, ' +
    'karitas, društvo, društva, humanitarn*, fundacij*, ustanova, klub, kluba, nogometn*, gasilsk*, planinsk*, ' +
    'športno društvo, športni klub, tekma, tekme, treningi, zveza, kolektivna pogodba, stavka, stavke, dijašk*, ' +
    'zavetišče, skupščina društva, občni zbor, rdeči križ, zbornica, nk, selekcije, pokrovitelji',
} satisfies Lexicon;
