import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'izbor birac zastupni saborsk stranka+ stranke koalicij;glas volont podrzi uclani pridruzi;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Mi smo stranka koja izlazi na izbore i to su naši kandidati za gradsko vijeće: glasajte i pročitajte program što ga je dala.',
  common: 'i, u, na, je, se, da, za, su, od, koji, nije, što',
  ours: 'naš*, mi, nas, nam, nama, moj, moja, moje, moju, mojeg, moji, mene, meni, ja',
  standsFor: 'za',
  candidate:
    'kandidat, kandidati, kandidata, kandidate, kandidatima, kandidatkinj*, kandidatur*, kandidacijsk*, ' +
    'kandidiram, kandidira, kandidiraju, kandidirao, kandidirala, kandidiramo, nositelj liste, ' +
    'nositeljica liste, nositelj* list*, na listi za, protukandidat*, u utrci za',
  election:
    'izbori, izbore, izbora, izborima, izborn*, lokalni izbori, lokalnim izborima, parlamentarni izbori, ' +
    'europski izbori, predsjednički izbori, birač, birači, birača, biračima, biračk*, predizborn*, referendum*, ' +
    'glasačk* listić*, izborna šutnja, drugi krug izbora',
  office:
    'gradonačelni*, načelnik općine, načelnica općine, načelnika, načelnici, općinski načelnik, ' +
    'općinskog načelnika, načelnik, načelnica, zamjenik gradonačelni*, saborsk*, sabora, saboru, zastupnik, ' +
    'zastupnica, zastupnici, zastupnika, zastupnice, župan, župana, županica, županice, dožupan*, vijećnik, ' +
    'vijećnica, vijećnici, vijećnika, vijećnice, gradsko vijeće, gradskog vijeća, gradskom vijeću, ' +
    'općinsko vijeće, općinskog vijeća, općinskom vijeću, županijska skupština, županijske skupštine, ' +
    'županijskoj skupštini, gradska skupština, gradske skupštine, gradskoj skupštini, predsjednik republike, ' +
    'predsjednica republike, predsjednik vlade, europarlament*, eurozastupni*, ministar, ministrica, premijerka, ' +
    'premijerom, premijerki',
  constituency: 'izborna jedinica, izborne jedinice, izbornoj jedinici, izbornu jedinicu',
  party:
    'stranka, stranke, stranku, stranci, strankom, stranačk*, politička stranka, političke stranke, koalicija, ' +
    'koalicije, koaliciju, koalicijsk*, oporba, oporbe, politički pokret, ogranak stranke, podružnica stranke, ' +
    'gradska organizacija, županijska organizacija, općinska organizacija, gradski odbor, županijski odbor, ' +
    'klub zastupnika, klub vijećnika, nezavisna lista, nezavisne liste, lista grupe birača, mladež stranke, ' +
    'sabor stranke, glavni odbor, predsjedništvo stranke, građanska platforma, građanski pokret, mjesni ogranak, ' +
    'ogranak za, stranački ogranak, politička platforma',
  stands:
    'kandidiram, kandidiram se, ponovno se kandidiram, kandidiramo se, izlazim na izbore, izlazimo na izbore, ' +
    'naši kandidati, naš kandidat, naša kandidatkinja, naše kandidatkinje, naših kandidata, naše kandidate, ' +
    'našeg kandidata, naše stranke, naše stranke, našu stranku, našoj stranci, naša koalicija, naše koalicije, ' +
    'naša platforma, naša gradska organizacija, naš gradski odbor, naš ogranak, našeg ogranka, našem ogranku, ' +
    'naša podružnica, našu podružnicu, naši vijećnici, naše vijećnice, naši zastupnici, naš vijećnik, ' +
    'naša vijećnica, naš klub vijećnika, naša nezavisna lista, moja kandidatura, moju kandidaturu, ' +
    'naša kandidatura, moja kampanja, naš izborni, moj izborni, glasajte za mene, glasujte za mene, ' +
    'zaokruži broj, zaokružite broj, zaokružite nas, dajte mi, dajte nam svoj glas, ukažite mi povjerenje, ' +
    'ja sam kandidat*, mi smo stranka, mi smo nezavisna lista, mi smo koalicija, vaš kandidat, ' +
    'vaša kandidatkinja, vaš gradonačelnik, vaša gradonačelnica, vaš načelnik, vaša načelnica, ' +
    'naša izborna kampanja, našu izbornu kampanju',
  campaign:
    'kampanja, kampanje, kampanju, kampanji, izborna kampanja, izborni stožer, stožer kampanje, skup, skupovi, ' +
    'predizborni skup, plakat*, letak, letci, letke, letaka, štand, štandovi, štandu, od vrata do vrata, ' +
    'druženj* s građanima, tribina, tribine, sučeljavanj*, izborn* promidžb*, političk* oglas*, ' +
    'političko oglašavanje',
  vote:
    'glasaj, glasajte, glasujte, glasuj, glas, glasova, glasove, glasovi, vaš glas, tvoj glas, glasovanj*, ' +
    'glasati, glasovati, biračko mjesto, biračka mjesta, biračkim mjestima, zaokruži*',
  volunteer:
    'volont*, volontir*, uključi se, uključite se, pomozi, pomozite, želim pomoći, mogu pomoći, sudjeluj, ' +
    'sudjelujte, promatrač na, budi promatrač, budi dio, aktivist*, dijeliti letke, lijepiti plakate',
  donate: 'donir*, donacij*, podrži, podržite, podrži nas, podržite nas, uplati donaciju, uplati, uplatite, članarin*',
  join:
    'učlani se, učlanite se, učlanjenj*, učlanjenje, pridruži se, pridruži nam se, pridružite se, ' +
    'pridružite nam se, pristupnic*, postani član*, postanite član*, postani dio',
  member: 'član, članovi, članova, članica, članice, članstv*, simpatizer*, pristaš*, istomišljenik*, podupiratelj*',
  programme:
    'program, programa, programu, programi, programsk*, prioritet*, ciljevi, ciljeve, vizija, vizije, viziju, ' +
    'statut, vrijednosti, naš plan, moj plan, plan za, obećanj*, prijedlozi, rješenja, načela, temeljna načela, ' +
    'zalažemo se, zalažem se, mjere',
  manifesto:
    'izborni program, izbornog programa, izborni programi, stranački program, program stranke, ' +
    'programska deklaracija, programska načela, politička platforma, temeljni program, naš program za, ' +
    'moj program za, program za grad, program za općinu, manifest',
  list:
    'lista, liste, listi, listu, lista kandidata, kandidacijska lista, tim, naš tim, moj tim, naši ljudi, ' +
    'vodstvo, predsjedništv*',
  endorse:
    'podršk*, podržavaju me, podržavaju nas, podržavaju, preporuk*, rekli o, uz nas su, podupiru, ' + 'potpis podrške',
  topics:
    'obrazovanj*, zdravstv*, promet, prometa, prometn*, gospodarstv*, poljoprivred*, okoliš*, stanovanj*, ' +
    'priuštivo stanovanje, sigurnost*, korupcij*, porez*, porezi, transparentnost*, mirovin*, umirovljeni*, ' +
    'mladi, mladih, vrtić*, kultura, turizam, otpad, infrastruktur*, demografij*, pravosuđ*, socijaln*, ' +
    'energetik*, branitelj*, javni prijevoz',
  newsroom:
    'novine, novina, redakcij*, novinar*, urednik, urednica, glavni urednik, pretplat*, sport, ' +
    'vremenska prognoza, prognoza, horoskop*, oglas*, oglašavanj*, zabava, najčitanij*, pročitajte još, ' +
    'pročitaj i, kolumn*, komentari, crna kronika, kronika, magazin, showbiz, scena, lifestyle, marketing, ' +
    'svijet, osmrtnic*, in memoriam, mali oglasi, križaljk*, intervju*, reportaž*, vijesti dana, ' +
    'gospodarska kronika, mišljenja, impressum, podcast',
  shop:
    'košaric*, u košaricu, dodaj u košaricu, dostav*, narudžb*, trgovina, trgovine, trgovini, web trgovina, ' +
    'internetska trgovina, webshop, kupi, kupite, popust*, na zalihi, na skladištu, poklon bon*, blagajna, ' +
    'cijena, cijene, plaćanj*, proizvodi, rasprodaj*, snižen*, povrat robe, povrati, akcijska ponuda, ' +
    'akcijske cijene, fan shop',
  authority:
    'državno izborno povjerenstvo, izborno povjerenstvo, izbornog povjerenstva, dip, ministarstv*, vlada rh, ' +
    'vlada republike, gradska uprava, gradski uredi, upravni odjel*, upravni odjeli, javna nabava, javne nabave, ' +
    'javni natječaj*, javni pozivi, natječaj*, natječaji, savjetovanj* s javnošću, savjetovanje, ' +
    'službeni glasnik, službene novine, narodne novine, pristup informacijama, pravo na pristup, ' +
    'prostorni plan*, prostorno uređenje, komunalni red, komunalni doprinos, e usluge, e građani, obrasci, ' +
    'zahtjevi i obrasci, sjednic*, sjednice vijeća, zapisnik*, mjesni odbori, matični ured, ' +
    'izjava o pristupačnosti, registar birača, gradska poduzeća, civilna zaštita, poljoprivredno redarstvo, ' +
    'ured državne uprave, gov hr, uredovno vrijeme, dimnjača*, financijski izvještaji, odluke vijeća, ' +
    'gradska vijećnica',
  observer:
    'anket*, istraživanj* javnog mnijenja, crobarometar, svi kandidati, sve stranke, sve liste, ' +
    'rezultati izbora, izborni rezultati, rezultati, rezultati uživo, analiz*, usporedb*, usporedi, ' +
    'izborni kompas, kako glasati, kako glasovati, gdje glasati, gdje glasujem, provjera činjenica, faktograf, ' +
    'tko se kandidira, popis kandidata, rejting*, promatrač*',
  union:
    'sindikat*, sindikaln*, sveučilišt*, fakultet*, student*, studentsk*, župa, župe, biskupij*, nadbiskupij*, ' +
    'crkva, crkve, caritas, zaklad*, zaklada, humanitarn*, udruga, udruge, udrug*, dobrotvorn*, nogometn*, ' +
    'sportski klub, utakmic*, treninzi, trener*, skupština kluba, članovi kluba, kolektivni ugovor, štrajk*, ' +
    'vatrogasn*, planinarsk*, lovačk*, kulturno umjetničko, učeničk* vijeć*, crveni križ, komora, azil, ' +
    'navijač*, predsjednik kluba, predsjednika kluba, uprava kluba, statut kluba, skupštine kluba, košarkašk*, ' +
    'rukometn*, nk, hnk, nogomet*, seniori, juniori, sponzori, ulaznice, raspored i tablica, škola nogometa',
} satisfies Lexicon;
