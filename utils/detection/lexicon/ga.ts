import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = '*iarrtho toghcha dailcheantar *omhairleo pairti+ phairti+ toghlach;feachtas siontais;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example: 'Is páirtí muid atá ag dul san olltoghchán agus tá ár n-iarrthóirí anseo: vótáil ar son an fhorógra seo.',
  common: 'agus, an, na, ar, is, tá, le, go, sa, do, seo, ag, i, atá, bhí, nó, leis, chun',
  ours: 'ár, sinn, muid, muidne, mo, mé, mise, againn, linn, dúinn',
  standsFor: 'do, i',
  candidate:
    'iarrthóir*, hiarrthóir*, iarrthóireacht*, hiarrthóireacht*, iomaitheoir i dtoghchán, ' +
    'ag seasamh sa toghchán, mar iarrthóir, ag seasamh do, ag seasamh i dtoghchán*, ag seasamh ar son, ' +
    'san iomaíocht sa toghchán',
  election:
    'toghchán*, toghcháin*, olltoghchá*, holltoghchá*, dtoghchán*, dtoghcháin, thoghchán*, fothoghchá*, ' +
    'toghchánaíoch*, vótóir*, vótóirí, votóir*, reifreann*, lá vótála, páipéar ballóide',
  office:
    'teachta dála, teachtaí dála, teachta, teachtaí, td, comhairleoir*, chomhairleoir*, gcomhairleoir*, ' +
    'gcomhairleoirí, méara, mhéara, méaracht, uachtarán na hé*, uachtaránacht*, seanadóir*, seanad, ' +
    'dáil éireann, sa dáil, dáil, taoiseach, feisire*, bhfeisire, cathaoirleach na comhairle, aire stáit',
  constituency:
    'dáilcheantar*, dáilcheantair, ndáilcheantar*, dháilcheantar*, toghcheantar*, toghcheantair, dtoghcheantar*, ' +
    'toghlach, toghlaigh, dtoghlach, bardas toghch*, toghroinn*',
  party:
    'páirtí, pháirtí, bpáirtí, páirtithe, bpáirtithe, pháirtithe, páirtí polaitiúil, páirtithe polaitiúla, ' +
    'ard fheis, ardfheis, ardchomhairle, cumann áitiúil, chumann áitiúil, craobh an pháirtí, brainse an pháirtí, ' +
    'gluaiseacht pholaitiúil, grúpa sa dáil, cumann de chuid, comhrialtas',
  stands:
    'tá mé ag seasamh, táim ag seasamh, tá muid ag seasamh, mise d iarrthóir, is iarrthóir mé, ' +
    'is mise an t iarrthóir, ár n iarrthóir*, ár n iarrthóirí, m iarrthóireacht, bhur n iarrthóir, ' +
    'd iarrthóir áitiúil, ár bpáirtí, mo pháirtí, ár dteachtaí, ár dteachta, m fheachtas, mo fheachtas, ' +
    'ár bhforógra, m fhorógra, ár gcumann áitiúil, ár n ionadaithe tofa, mo dháilcheantar, ár ndáilcheantar, ' +
    'mo thoghcheantar, vótáil dom, vótáil domsa, tabhair do vóta dom*, tabhair uimhir a haon, uimhir 1 dom, ' +
    'is páirtí muid, is páirtí sinn, lorgaím do vóta, do chéad rogha, do chéad vóta, ár mbrainse, ' +
    'ár seasamh polaitiúil',
  campaign:
    'feachtas*, fheachtas*, bhfeachtas*, canbhasáil*, chanbhasáil*, canbhás*, póstae*, bileog*, bileoga, ' +
    'doras go doras, ó dhoras go doras, cruinniú poiblí, cruinnithe poiblí, díospóireacht*, fógra polaitiúil, ' +
    'fógraíocht pholaitiúil',
  vote:
    'vóta, vótaí, vótáil, vótálann, vótálaí*, vhóta, bhóta*, bhótáil*, vótáil do, cead vótála, cárta vótála, ' +
    'ionad vótála, ionaid vótála',
  volunteer:
    'oibrí deonach, oibrithe deonacha, obair dheonach, go deonach, deonach, glac páirt, páirt a ghlacadh, ' +
    'bí páirteach, cabhraigh*, cabhrú linn, cabhair a thabhairt, cuidigh*, lámh chúnta, tabhair lámh, ' +
    'faigh páirteach, gníomhaí, gníomhaithe',
  donate:
    'síntiús*, síntiúis, tabhair síntiús, déan síntiús, tabhair tacaíocht, bailiú airgid, tiomsú airgid, ' +
    'tacaigh linn, tabhartas*, airgead a bhailiú, tacaíocht airgeadais',
  join:
    'bí linn, ballraíocht*, bhallraíocht*, bí i do bhall, bí mar bhall, éirigh i do bhall, glac ballraíocht, ' +
    'cláraigh, tar isteach, téigh i mballraíocht, páirteach linn, bígí linn, táille bhallraíochta',
  member:
    'ball, baill, mball, mbaill, bhaill, comhalta, comhaltaí, lucht tacaíochta, tacadóir*, tacaitheoir*, ' +
    'gníomhaithe',
  programme:
    'forógra*, polasaithe, bpolasaithe, beartais, beartas, tosaíocht*, ár bhfís, fís, ár bplean, mo phlean, ' +
    'luachanna, prionsabail, moltaí, gealltanais, gealltanas, aidhmeanna, spriocanna, bunreacht an pháirtí, ' +
    'ár bpolasaí, ár bpolasaithe',
  manifesto: 'forógra*, fhorógra*, bhforógra*, clár polaitíochta, polasaithe s againn, ár gcuid polasaithe',
  list: 'liosta iarrthóir*, foireann, an fhoireann, ár bhfoireann, daoine, ár ndaoine, ionadaithe, ionadaithe tofa',
  endorse: 'tacaíocht, tacaíochta, formhuini*, moladh, moltaí ó, teistiméireacht*, ag tacú le, luaite',
  topics:
    'tithíocht*, sláinte, sláinte agus, oideachas*, aeráid*, gaeilge, ghaeilge, gaeltacht*, ghaeltacht*, iompar, ' +
    'timpeallacht*, comhshaol, geilleagar*, cearta*, comhionannas*, costas maireachtála, cánacha, ' +
    'talmhaíocht*, feirmeoir*, iascaireacht*, fostaíocht*, bochtaineacht*, cúram leanaí, neamhspleáchas*, pobal',
  newsroom:
    'nuachtán*, iriseoir*, hiriseoir*, eagarthóir*, heagarthóir*, comhfhreagraí*, spórt, aimsir, an aimsir, ' +
    'is mó léamh, léite, léigh freisin, léigh tuilleadh, tuairim, tuairimíocht, colún*, fógraíocht, ' +
    'fógraigh linn, síntiúsóir*, liostáil, cultúr, saol, litreacha, nuachtlitir, podchraolt*, bás, fógraí báis, ' +
    'crosfhocal*, agallamh*, tuairisceoir*, craoltóir*, clár raidió, peil, iománaíocht, polaitíocht nuacht',
  shop:
    'ciseán*, chiseán*, cuir sa chiseán, seachadadh*, ceannaigh*, siopa, siopaí, tralaí, ordú, orduithe, ' +
    'praghas*, lascaine, bronntanas, dearbhán*, seic amach, íocaíocht, táirgí, leabhair, díolachán*, aischur*',
  authority:
    'coimisiún toghcháin, an coimisiún toghcháin, roinn oideachais, roinn na, rialtas na, rialtas na héireann, ' +
    'gov ie, seirbhísí, seirbhísí ar líne, comhairle chontae, comhairle contae, comhairle cathrach agus contae, ' +
    'pleanáil, pleanáil agus, iarratais phleanála, iarratas pleanála, ceadúnais, ceadanna, mótarcháin, ' +
    'leabharlann*, leabharlanna, dramhaíl agus, saoráil faisnéise, cosaint sonraí agus, folúntais, foráil*, ' +
    'miontuairiscí, cruinnithe comhairle, cruinnithe na comhairle, fodhlíthe, inrochtaineacht*, ' +
    'ráiteas inrochtaineachta, rátaí, tithíocht shóisialta, tairiscintí, údarás*, ceann comhairimh, ' +
    'ceann toghcháin, clár toghthóirí, clár na dtoghthóirí, fógraí poiblí, comhairliúchán*, plean forbartha, ' +
    'ráitis airgeadais, ceannaire toghch*, clárú na dtoghthóirí, ainmniúcháin, clárú chun vótáil, ' +
    'cé atá i dteideal, an clár toghthóirí, toghthóirí',
  observer:
    'pobalbhreith*, gach iarrthóir, na hiarrthóirí go léir, na hiarrthóirí uile, liosta na n iarrthóir*, ' +
    'torthaí, torthaí toghcháin, torthaí an toghcháin, anailís*, comparáid*, seiceáil fíric*, ' +
    'treoir do vótálaithe, conas vótáil, conas vóta a chaitheamh, comhaireamh, chéad chomhaireamh, cuóta, ' +
    'tallaí, na páirtithe go léir',
  union:
    'ceardchumann*, cheardchumann*, gceardchumann*, ollscoil*, hollscoil*, mac léinn, mic léinn, comhaltas, ' +
    'aontas na mac léinn, carthanas*, carthanacht*, eaglais*, paróiste*, pharóiste*, séipéal, club, ' +
    'cumann lúthchleas, clg, clg*, conradh na gaeilge, coiste bainistíochta, naíonra*, gaelscoil*, féile, ' +
    'stailc*, tarrtháil*, gan bhrabús, cumann camógaíochta, comórtas*, cluichí, coláiste, coláistí, ' +
    'oireachtas na gaeilge',
} satisfies Lexicon;
