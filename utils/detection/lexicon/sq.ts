import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'zgjedh kryetar keshilltar kuvend bashkis levizj+;vullnet dhuro bashkohu anetar fushat;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Ne jemi një parti që del në zgjedhje me kandidatët tanë për bashkinë: votoni për programin dhe bashkohuni me ne në fushatë.',
  common: 'dhe, të, në, e, i, për, me, që, një, nga, është, ka, më, si, janë, do, së',
  // Without "ne", we: folded, "në" (in) is the same word.
  ours: 'ynë, jonë, tonë, tanë, tona, na, nesh, im, ime, mi, mia, unë, mua, jemi, jam',
  oursFollows: true,
  standsFor: 'për',
  candidate: 'kandidat*, kandidatur*, kandidoj, kandidon, kandidojnë, kandidoi, kandidim*, kandiduar, kryekandidat*',
  election:
    'zgjedhje, zgjedhjet, zgjedhjeve, zgjedhjesh, zgjedhor*, parazgjedhor*, votues*, zgjedhës, zgjedhësit, ' +
    'fletë* votimi*, fletëvotim*, kuti* votimi*, referendum*',
  office:
    'kryetar* bashkie, kryetar* i bashkisë, kryetar* të bashkisë, kryetare e bashkisë, kryetar* komune, kryetar* i komunës, ' +
    'kryetar* të komunës, kryebashkiak*, deputet*, kryeministër*, kryeministr*, kuvend, kuvendi, kuvendin, kuvendit, këshilltar* bashkiak*, ' +
    'këshilltar* komunal*, këshill* bashkiak*, këshill* komunal*, president*',
  constituency: 'zon* zgjedhore, qarku, qarkut, njësi* administrative, njësinë administrative',
  party:
    'parti, partia, partisë, partinë, partitë, partive, partisë sonë, partiak*, lëvizja, lëvizjes, lëvizjen, koalicion*, aleanc*, ' +
    'forumi rinor, forumi i gruas, grup* parlamentar*, kryesia e partisë, dega, degës, listë qytetare, lista qytetare',
  stands:
    'kandidoj, unë kandidoj, kandidoj për, jam kandidat*, jemi parti, jemi një parti, jemi lëvizje, ' +
    'dalim në zgjedhje, dal në zgjedhje, kandidatët tanë, kandidatet tona, kandidati ynë, kandidatin tonë, ' +
    'kandidatja jonë, kandidaten tonë, kandidatëve tanë, kandidatura ime, kandidaturën time, partia jonë, ' +
    'partinë tonë, partisë sonë, lëvizja jonë, lëvizjen tonë, lëvizjes sonë, koalicioni ynë, dega jonë, ' +
    'degës sonë, degën tonë, deputetët tanë, këshilltarët tanë, fushata ime, fushatën time, ' +
    'programi ynë zgjedhor, programi im zgjedhor, votoni për mua, voto për mua, më votoni, jepna votën, ' +
    'na jepni votën, ma jepni votën, votën tuaj për, selia jonë zgjedhore, shtabi ynë zgjedhor, ' +
    'forumi ynë rinor, grupi ynë parlamentar',
  campaign:
    'fushat*, miting*, fletushk*, tubim*, takim* me qytetarë*, takim* me banorë*, derë më derë, shtab*, poster*',
  vote: 'voto, votoni, votë, vota, votën, votat, votave, votim*, votoj*, qendr* votimi*',
  volunteer: 'vullnet*, angazhohu, angazhohuni, përfshihu, përfshihuni, ndihmo, ndihmoni, aktivist*, merr pjesë',
  donate: 'dhuro, dhuroni, dhurim*, donacion*, donim*, kontribuo*, kontribut*, mbështet, mbështetni, na mbështet*',
  join: 'anëtarësohu*, anëtarësim*, bashkohu, bashkohuni, bëhu anëtar*, bëhuni anëtar*, bëhu pjesë, bëhuni pjesë',
  member: 'anëtar, anëtarë, anëtarët, anëtarëve, anëtare, anëtarësi*, simpatizant*, mbështetës*',
  programme:
    'program, programi, programin, programit, prioritet*, objektiva*, vizion*, vlerat, statut*, platform*, zotim*, angazhimet, ' +
    'propozim*, plani ynë, plani im',
  manifesto:
    'program* zgjedhor, program* elektoral, program* politik, platform* zgjedhore, programi ynë, programi im, manifest, manifesti',
  list: 'lista, listë, listën, listës, ekipi, ekipin, skuadra, kandidatët tanë, drejtues*, kryesia',
  endorse: 'mbështetje*, mbështesin, më mbështesin, rekomandim*, thonë për',
  topics:
    'arsim*, shëndetësi*, ekonomi*, transport*, mjedis*, strehim*, siguri*, korrupsion*, taksa*, tatim*, transparenc*, ' +
    'pension*, bujqësi*, rini*, turiz*, punësim*, emigracion*',
  newsroom:
    'gazet*, redaksi*, gazetar*, abonohu*, abonim*, abonent*, sport, moti, horoskop*, reklam*, kronik*, më të lexuarat, ' +
    'argëtim*, opinion*, showbiz, lajmi i fundit, marketing',
  shop: 'shport*, dërges*, porosi*, dyqan*, bli, blej, zbritj*, arka, në gjendje',
  authority:
    'komisioni qendror i zgjedhjeve, kqz, ministri*, qeveri*, prefektur*, njoftime publike, prokurim* publik*, ' +
    'fletore* zyrtare, leje ndërtimi, gjendja civile, shërbime elektronike, vendime të këshillit, thirrje publike',
  observer: 'sondazh*, të gjithë kandidatët, rezultatet e zgjedhjeve, analiz*, vëzhgues*, anket*, krahaso*',
  union:
    'sindikat*, universitet*, fakultet*, student*, fondacion*, bamirës*, shoqata, shoqatë, shoqatën, famulli*, xhami*, grev*, ' +
    'kontrat* kolektive',
} satisfies Lexicon;
