import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  '*jelolt *valasztas *kepviselo polgarmester part+ *kerulet *frakcio+;' +
  'szavaz onkentes adomany csatlakoz tamogat;' +
  'ujsag kosar';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example: 'Mi vagyunk az a párt, amely indul a választáson: ezek a jelöltjeink és ez a programunk, szavazz ránk.',
  common: 'a, az, és, hogy, nem, is, egy, van, meg, ez, de, mint, vagy',
  ours: 'mi, minket, nekünk, én, engem, programunk, jelöltünk, jelöltjeink',
  candidate: 'jelölt*, *jelölt*, képviselőjelölt*, polgármesterjelölt*, indulok',
  election: 'választás*, választó*, *választás*, önkormányzati*, népszavazás*, szavazólap*, előválasztás*',
  office:
    'polgármester*, képviselő*, országgyűlés*, miniszterelnök*, önkormányzat*, főpolgármester*, alpolgármester*, ' +
    'köztársasági elnök',
  constituency: 'választókerület*, körzet*, kerület*, megye*',
  party: 'párt*, pártok, *párt, mozgalom*, frakció*, egyesület*, elnökség*, szövetség*',
  campaign: 'kampány*, *kampány*, lakossági fórum*, plakát*, szórólap*',
  vote: 'szavaz*, szavazat*, voksol*, voks*',
  volunteer: 'önkéntes*, segíts*, csatlakozz*, aktivista*',
  donate: 'adomány*, támogat*, adományoz*',
  join: 'csatlakoz*, belép*, tagság*, légy tag, lépj be, tagfelvétel*',
  member: 'tag, tagok*, tagjai*, támogató*',
  programme: 'program*, programunk*, célok*, céljaink*, vízió*, alapelv*',
  manifesto: 'választási program*, pártprogram*',
  list: 'lista, listánk, csapat*, jelöltjeink',
  endorse: 'támogatják, támogatóink*, ajánlás*, ajánlóív*',
  topics:
    'oktatás*, egészségügy*, közlekedés*, lakhatás*, gazdaság*, környezet*, nyugdíj*, adó*, korrupció*, ' +
    'biztonság*, klíma*',
  newsroom: 'újság*, szerkesztőség*, újságíró*, előfizet*, sport, időjárás*, horoszkóp*, hírek, hirdetés*, bulvár*',
  shop: 'kosár*, kosárba, szállítás*, rendelés*, webáruház*, akció*, raktáron',
  authority: 'választási bizottság, választási iroda, minisztérium*, kormány*, ügyintézés*',
  observer: 'közvélemény kutatás*, minden jelölt, eredmények, elemzés*',
  union: 'szakszervezet*, egyetem*, hallgató*, alapítvány*, plébánia*',
} satisfies Lexicon;
