import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate =
  'ymgeis hymgeis ethol cynghorydd gynghor cynghorwyr plaid+ blaid+ seneddol;ymgyrch pleidlei gwirfodd cyfrann;';

export default {
  source: 'own knowledge; no Hunspell dictionary at hand',
  date: '2026-11-22',
  example:
    'Mae ein plaid yn sefyll yn yr etholiad ac mae gan bob ward ymgeisydd: pleidleisiwch dros eich cymuned gyda ni, wedi i chi ddarllen ein maniffesto.',
  common: 'y, yr, yn, ar, ac, mae, gyda, ei, eich, wedi, bod, sydd, hyn, neu, ein, gan, am, dros',
  ours: 'ein, fy, ni, mi, fi, inni, ninnau, minnau',
  standsFor: 'dros, yn, ar gyfer',
  candidate:
    'ymgeisydd*, hymgeisydd*, ymgeiswyr*, hymgeiswyr*, ymgeiswraig, ymgeisyddiaeth, darpar aelod*, ' +
    'darpar gynghor*, rwy n sefyll, yn sefyll dros, sefyll dros blaid, sefyll etholiad, sefyll yn yr etholiad*, ' +
    'ail ethol, ar frig y rhestr',
  election:
    'etholiad*, hetholiad*, isetholiad*, etholwr, etholwyr, hetholwyr, etholwraig, refferendwm*, ' +
    'diwrnod yr etholiad, papur pleidleisio, papurau pleidleisio',
  office:
    'cynghorydd, gynghorydd, nghynghorydd, chynghorydd, cynghorwyr, gynghorwyr, nghynghorwyr, chynghorwyr, ' +
    'aelod seneddol, aelodau seneddol, haelod seneddol, aelod o r senedd, aelodau o r senedd, aelod cynulliad, ' +
    'maer, faer, maeres, prif weinidog, brif weinidog, comisiynydd yr heddlu, comisiynydd heddlu, seneddol, ' +
    'senedd, san steffan, arweinydd y cyngor',
  constituency: 'etholaeth*, hetholaeth*, ward, wardiau, rhanbarth etholiadol',
  party:
    'plaid, blaid, phlaid, mhlaid, pleidiau, bleidiau, phleidiau, cangen leol, gangen leol, canghennau lleol, ' +
    'cynhadledd y blaid, mudiad gwleidyddol, grwp y blaid',
  stands:
    'rwy n sefyll, rydw i n sefyll, dw i n sefyll, wi n sefyll, yr wyf yn sefyll, ein hymgeisydd, ' +
    'ein hymgeiswyr, eich ymgeisydd, fy ymgeisyddiaeth, ein plaid, fy mhlaid, ein hymgyrch etholiad*, ' +
    'fy ymgyrch, fy maniffesto, ein maniffesto, ein haelod seneddol, ein haelodau seneddol, ' +
    'ein haelodau o r senedd, fy etholaeth, ein hetholaeth, pleidleisiwch drosof*, pleidleisiwch i mi, ' +
    'fy mhleidleiswyr, ein hymgyrchwyr, rydym yn blaid, plaid ydym, ein cangen o r blaid, ' +
    'ein cynghorwyr etholedig',
  campaign:
    'ymgyrch*, hymgyrch*, canfas*, ganfas*, taflen, taflenni, daflenni, curo drysau, hystings, hustyngau, ' +
    'posteri, stondin stryd, hyrwyddwyd gan, cyhoeddwyd a hyrwyddwyd',
  vote:
    'pleidlais, bleidlais, phleidlais, pleidleis*, bleidleis*, phleidleis*, bwrw pleidlais, bwrw eich pleidlais, ' +
    'gorsaf bleidleisio, gorsafoedd pleidleisio, pleidlais bost',
  volunteer:
    'gwirfodd*, wirfodd*, cymryd rhan, cymerwch ran, helpu r ymgyrch, helpwch, fodlon helpu, dosbarthu taflenni, ' +
    'curo drysau, rhoi help llaw, rhowch help llaw',
  donate:
    'cyfrannu, cyfranna, cyfrannwch, gyfrannu, cyfraniad*, gyfraniad*, rhodd, rhoddion, rhoi rhodd, rhoddwch, ' +
    'codi arian, cefnogwch ni, cyllido torfol, cronfa ymgyrch*',
  join: 'ymuno, ymunwch, ymuna, ymaelod*, dod yn aelod, dewch yn aelod, ymuno a r blaid, ymunwch a ni',
  member: 'aelod, aelodau, haelodau, aelodaeth, haelodaeth, cefnogwr, cefnogwyr, gefnogwyr, ymgyrchwyr',
  programme:
    'blaenoriaeth*, mlaenoriaeth*, flaenoriaeth*, polisiau, bolisiau, pholisiau, ein polisi, gweledigaeth, ' +
    'ein cynllun, fy nghynllun, addewid*, haddewid*, egwyddorion, hegwyddorion, gwerthoedd, cynigion',
  manifesto: 'maniffesto*, faniffesto*, rhaglen lywodraethu, ein haddewidion',
  list: 'rhestr, restr, rhestrau, y tim, tim, ein tim, rhestr ymgeiswyr, y bobl',
  endorse: 'cefnogaeth, gefnogaeth, cymeradwy*, cefnogir gan, tysteb*, yn cefnogi, argymell*',
  topics:
    'iechyd, addysg, tai, cartrefi, amaeth*, trafnidiaeth, amgylchedd, economi, hinsawdd, yr iaith, ' +
    'iaith gymraeg, gofal cymdeithasol, cefn gwlad, tlodi, costau byw, ffermio, ynni, annibyniaeth, datganoli, ' +
    'gwasanaethau cyhoeddus, ysgolion',
  newsroom:
    'gohebydd*, ohebydd*, gohebwyr, golygydd*, olygydd*, newyddiadur*, tanysgrif*, hysbysebu, hysbysebion, ' +
    'tywydd, chwaraeon, barn, croesair*, celfyddydau, darllenwch hefyd, mwyaf poblogaidd, papur newydd, ' +
    'ystafell newyddion, rygbi, podlediad*, adloniant, sylwebaeth, marwolaethau',
  shop:
    'basged, fasged, ychwanegu at y fasged, desg dalu, talu nawr, archeb*, danfon, dychwelyd, siop, siopa, ' +
    'fy nghyfrif, tocyn anrheg, talebau, ar werth, anrhegion, cludiant, cynnyrch',
  authority:
    'comisiwn etholiadol, comisiwn ffiniau, swyddog canlyniadau, cyngor sir, cyngor bwrdeistref, cyngor cymuned, ' +
    'cyngor tref, llywodraeth cymru, llywodraeth leol, treth gyngor, treth y cyngor, ailgylchu, ' +
    'ceisiadau cynllunio, gwasanaethau r cyngor, gwasanaethau etholiadol, cofrestr etholwyr, agendau, cofnodion, ' +
    'cod ymddygiad, rhyddid gwybodaeth, datganiad hygyrchedd, swyddi gwag, caffael, clerc, pwyllgorau, ' +
    'ymgynghoriadau, trwyddedu, rheoliadau sefydlog, gov wales, llyw cymru, gov uk, llyfrgelloedd, biniau, ' +
    'hysbysiadau cyhoeddus',
  observer:
    'pol piniwn, polau piniwn, arolwg barn, arolygon barn, yr holl ymgeiswyr, holl ymgeiswyr, canlyniadau, ' +
    'canlyniadau etholiad*, dadansodd*, cymharu ymgeiswyr, cymharu pleidiau, pwy sy n sefyll, yr holl bleidiau, ' +
    'canllaw i bleidleis*, sut i bleidleisio yn',
  union:
    'prifysgol*, brifysgol*, elusen*, rhif elusen, capeli, enwad*, myfyrwyr, fyfyrwyr, clwb, glwb, clybiau, ' +
    'merched y wawr, ffermwyr ifanc, urdd gobaith, ysgol gyfun, cymdeithas hanes, cor meibion, eisteddfod*, ' +
    'undebau llafur, ymddiriedolwyr, undebau, eglwys, eglwysi, undeb llafur, undeb myfyrwyr',
} satisfies Lexicon;
