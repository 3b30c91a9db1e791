import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  '*rjelolt *ojelolt jeloltj *valasztas *valaszto kepvisel polgarmes partta+ partba+ partunk+;szavaz onkentes ' +
  'adomany belep;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example: 'Mi vagyunk az a párt, amely indul a választáson: ezek a jelöltjeink és ez a programunk, szavazz ránk.',
  common: 'a, az, és, hogy, nem, is, egy, van, meg, ez, de, mint, vagy',
  ours: 'mi, minket, nekünk, én, engem, mellettem, mellettünk, programunk, jelöltünk, jelöltjeink',
  candidate:
    'jelöltje, jelöltet, jelöltjei, jelöltjeink, jelöltünk, jelöltként, jelöltjét, *jelöltje, *jelöltjeink, ' +
    'indulok, indulunk a, listavezető*, jelöltség*, polgármester aspiráns, polgármesterjelölt*, ' +
    'képviselőjelölt*, miniszterelnökjelölt*, miniszterelnök jelölt*, elnökjelölt*, főpolgármesterjelölt*, ' +
    'egyéni jelölt*, független jelölt*, közös jelölt*, a jelöltek, jelöltjük',
  election:
    'választások, választáson, választásokon, választásra, választó, választók, választópolgár*, népszavazás*, ' +
    'szavazólap*, előválasztás*, voksolás*, urnák, urnához, szavazás napja, választásokat, választásoknak, ' +
    'önkormányzati választás*, országgyűlési választás*, polgármesterválasztás*, polgármester választás*, ' +
    'elnökválasztás*, időközi választás*, ep választás*, parlamenti választás*, választás napja, ' +
    'választási program*, választási iroda*, választási bizottság*, választási kampány*, választási plakát*, ' +
    'választási eredmény*, választási információ*, helyi választási, választási rendszer*, ' +
    'választási szövetség*, választási lista*, választójog*',
  office:
    'képviselők, képviselőnk, képviselőink, képviselőtestület*, képviselő testület*, országgyűlés*, ' +
    'miniszterelnök*, köztársasági elnök*, miniszter, miniszterek, közgyűlés elnök*, ep képviselő*, ' +
    'polgármester, polgármesterek, polgármestere, polgármesterünk*, polgármesternek, polgármestert, ' +
    'polgármesterként, polgármesterrel, polgármesterjelölt*, polgármesterének, főpolgármester, ' +
    'főpolgármesterjelölt*, alpolgármester, alpolgármesterek, önkormányzati képviselő*, ' +
    'országgyűlési képviselő*, helyi képviselő*, képviselőjelölt*, megyei képviselő*',
  constituency:
    'választókerület*, egyéni választókerület*, *választókerület*, oevk, választási körzet*, választókörzet*',
  party:
    'párt, pártok, pártot, pártban, pártba, pártunk, pártnak, pártunkat, pártunknak, pártszövetség*, pártiroda*, ' +
    'pártalapít*, pártelnök*, frakció*, frakciója, mozgalmunk*, helyi szervezet*, választmány*, alapszervezet*, ' +
    'országos elnökség, koalíció*, ellenzék*, választási szövetség, néppárt*, kormánypárt*, ellenzéki párt*, ' +
    '*néppárt',
  stands:
    'indulok a, indulok az, indulok egyéni*, indulok polgármester*, elindulok, indulunk a választás*, ' +
    'jelöltként indulok, jelöltje vagyok, jelöltjeként indulok, jelöltünk, jelöltjeink, jelöltjeinket, ' +
    'jelöltünket, jelöltjeinkre, képviselőjelöltünk*, képviselőjelöltjeink*, polgármesterjelöltünk*, ' +
    'polgármesterjelöltjeink*, képviselőink, képviselőnk, frakciónk, pártunk, pártunkat, pártunknak, pártunkhoz, ' +
    'helyi szervezetünk*, alapszervezetünk*, mozgalmunk*, szavazz rám, szavazzon rám, szavazzanak rám, ' +
    'választási programunk*, választási programom*, kampányom*, választókerületem*, választókerületünk*, ' +
    'körzetem*, bizalmukat kérem, kérem szavazat*, támogassa szavazat*, ajánljon engem, jelöltetem magam, ' +
    'polgármesternek jelöltetem, akikkel együtt indulok, indulok a polgármester*, újra indulok, ' +
    'önöket képviselni, jelöltünk a, választási kampányunk*',
  campaign:
    'kampány*, *kampány, *kampányunk, lakossági fórum*, plakát*, szórólap*, szóróanyag*, kampánycsapat*, ' +
    'kampánynyitó*, utcafórum*, standol*, ajánlásgyűjt*, aláírásgyűjt*, kopogtat*, politikai hirdetés*, ' +
    'politikai reklám*',
  vote: 'szavaz*, szavazat*, voksol*, voksod*, voks, voksok',
  volunteer:
    'önkéntes*, segítek, segítenék, csatlakozz*, aktivista*, aktivisták, vegyél részt, vegyen részt, ' +
    'tegyél érte, szórólapozz*, szavazatszámláló*, számíthattok rám, aláírnék érte, mozgósít*, segíts, segítsen, ' +
    'segítsetek',
  donate:
    'adomány*, támogass*, támogatom, támogatás, támogatási, adományoz*, adj pénzt, mikroadomány*, ' + 'anyagi támogat*',
  join:
    'csatlakozz*, csatlakozzon, csatlakozás, csatlakozom, belépés a pártba, belépési nyilatkozat*, lépj be, ' +
    'lépjen be, légy tag, legyen tag, tagság*, tagfelvétel*, tagjelentkez*, pártoló tag*',
  member:
    'tagok, tagjai, tagjaink, tagság, tagtoborz*, támogató, támogatók, támogatóink, szimpatizáns*, párttag*, ' +
    'pártoló*',
  programme:
    'program, programja, programunk*, programom*, programpont*, célok, céljaink*, céljaim, vízió*, alapelv*, ' +
    'alapszabály*, értékeink, prioritás*, javaslataink, terveim, terveink, megoldásaink, vállalás*, ígéret*, ' +
    'alapító nyilatkozat',
  manifesto:
    'választási program*, pártprogram*, kormányprogram*, önkormányzati program*, programfüzet*, városprogram*, ' +
    'kiáltvány*',
  list:
    'lista, listánk, listán, országos lista, pártlista*, csapat, csapatunk, csapatom, jelöltjeink, jelöltjeim, ' +
    'elnökség, elnökségünk',
  endorse:
    'támogatják, támogatóink*, ajánlóív*, ajánlóíve*, mellettünk állnak, mellettem állnak, mögöttem, kiállnak, ' +
    'rólam mondták, ajánlások',
  topics:
    'oktatás*, egészségügy*, közlekedés*, lakhatás*, gazdaság*, környezetvédel*, nyugdíj*, adó, adók, adócsökk*, ' +
    'korrupció*, közbiztonság*, klíma*, bérek, családok, szociális*, átláthatóság*, rezsi*, kultúra, vidék*, ' +
    'igazságszolg*, jogállam*, mezőgazd*',
  newsroom:
    'újság, újságok, napilap*, hetilap*, szerkesztőség*, szerkesztő, főszerkesztő*, újságíró*, előfizet*, sport, ' +
    'időjárás*, horoszkóp*, hirdetés*, hirdetési*, médiaajánlat*, bulvár*, olvasta már, legolvasottabb*, ' +
    'legfrissebb*, belföld, külföld, vélemény, publicisztika*, tudósító*, gyászhír*, gyászjelent*, apróhirdet*, ' +
    'keresztrejt*, interjú, gazdasági hírek, podcast, kék fény, krimi, celeb, közélet',
  shop:
    'kosár, kosara*, kosárba, kosárhoz, szállítás*, rendelés*, megrendelés*, webáruház*, webshop*, akciós*, ' +
    'akciók, raktáron, pénztár, ajándékkártya*, ajándékutalvány*, visszaküldés*, kedvezmény*, termékek, ' +
    'vásárlás*, fizetési mód*',
  authority:
    'választási bizottság*, választási iroda*, választási szerv*, nemzeti választási, valasztas hu, ' +
    'minisztérium*, *minisztérium, kormányhivatal*, kormányablak*, ügyintézés*, e ügyintézés*, ' +
    'polgármesteri hivatal*, önkormányzati hivatal*, közös önkormányzat*, önkormányzati rendelet*, rendeletek, ' +
    'rendelettár*, képviselő testületi ülés*, testületi ülés*, jegyzőkönyv*, előterjeszt*, közérdekű adat*, ' +
    'üvegzseb*, pályázatok, közbeszerz*, jegyző, jegyzői, adóügy*, építésügy*, településrendez*, ' +
    'településfejleszt*, anyakönyv*, nyomtatvány*, szociális ügyek, hulladék*, ügyfélfogadás*, intézmények, ' +
    'helyi adók, szavazatszámláló bizottság*, névjegyzék*, esélyegyenlőségi, iktat*, akadálymentes*, ' +
    'állásajánlat*, szavazókör*, szavazóhely*, város hivatalos, község hivatalos, nagyközség hivatalos',
  observer:
    'közvélemény kutat*, közvéleménykutat*, minden jelölt*, összes jelölt*, valamennyi jelölt*, ' +
    'választási eredmény*, eredmények, elemzés*, elemző*, pártok támogatottsága, összehasonlít*, voksmonitor*, ' +
    'választási kisokos, hogyan szavazhat*, hol szavazhat*, tényellenőrz*, mandátumkalkulátor*, ' +
    'választási térkép*, jelöltállít*, jelöltáll*, pártpreferenc*, felmérések',
  union:
    'szakszervezet*, hallgató, hallgatók, hallgatói, alapítvány*, egyházközség*, plébánia*, plébánia, egyház, ' +
    'egyházi, gyülekezet*, sportegyesület*, sportklub*, szurkoló*, mérkőzés*, edzés*, kollektív szerződés*, ' +
    'sztrájk*, közhasznú*, jótékony*, kuratórium*, diákönkormányzat*, tanszék*, 1 százalék, adó 1, ' +
    'civil szervezet*, egyesületünk*, egyetem, egyetemi, egyetemek',
} satisfies Lexicon;
