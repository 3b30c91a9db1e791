import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'iarrtho toghcha dailcheantar comhairleo pairti+;feachtas siontius ballraiocht polasai;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example: 'Is páirtí muid atá ag dul san olltoghchán agus tá ár n-iarrthóirí anseo: vótáil ar son an fhorógra seo.',
  common: 'agus, an, na, ar, is, tá, le, go, sa, do, seo, ag, i',
  ours: 'ár, sinn, muid, mo, mé, againn',
  candidate: 'iarrthói*, iarrthóir*',
  election: 'toghchá*, olltoghchá*, votóir*, reifreann*',
  office: 'teachta dála, comhairleo*, méara*, uachtarán*, seanad*, dáil, feisire*',
  constituency: 'dáilcheantar*, toghcheantar*, limistéar*',
  party: 'páirtí*, gluaiseacht*, cumann, brainse*',
  campaign: 'feachtas*, canbhasáil*',
  vote: 'vóta*, vótáil*, vótálaí*',
  volunteer: 'oibrí deonach, oibrithe deonacha, glac páirt, cabhraigh*',
  donate: 'síntiús*, tabhair síntiús, tacaigh*',
  join: 'bí linn, ballraíocht*, bí i do bhall, cláraigh*',
  member: 'ball, baill, tacadóir*',
  programme: 'forógra*, clár, polasaí*, polasaithe*, tosaíocht*',
  manifesto: 'forógra*',
  list: 'liosta*, foireann*',
  endorse: 'tacaíocht*',
  topics: 'tithíocht*, sláinte*, oideachas*, aeráid*, gaeilge*, iompar*, timpeallacht*',
  newsroom: 'nuachtán*, iriseoir*, eagarthóir*, spórt, aimsir, nuacht',
  shop: 'ciseán*, seachadadh*, ceannaigh*, siopa*',
  authority: 'coimisiún toghcháin, roinn*, rialtas*',
  observer: 'pobalbhreith*, gach iarrthóir, torthaí*',
  union: 'ceardchumann*, ollscoil*, mac léinn',
} satisfies Lexicon;
