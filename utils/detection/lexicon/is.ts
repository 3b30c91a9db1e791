import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'framb kosning kjordaem profkjor *flokk+ baejarf althing;sjalfbod styrkja;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Við erum stjórnmálaflokkur sem býður fram í kosningum og þetta eru frambjóðendur okkar: kjóstu með okkur, það er ekki of seint.',
  common: 'og, að, í, á, sem, fyrir, um, við, með, það, ekki, til, er, hefur, eru, ég, þú, þetta, hjá',
  ours: 'okkar, við, oss, okkur, minn, mín, mitt, mínir, mínar, mínum, mínu, mig, mér, ég',
  oursFollows: true,
  standsFor: 'í, fyrir, sem, á',
  candidate:
    'frambjóð*, *frambjóð*, í framboði, framboðið, framboðinu, framboðsins, framboðslist*, framboðsfrest*, ' +
    'framboðsfund*, forsetaframboð*, framboðstilkynning*, býð mig fram, býður sig fram, bjóða sig fram, ' +
    'býður fram, bjóðum fram, sækist eftir, sækjast eftir, gefur kost á sér, gefa kost á sér, oddvitaefni*, ' +
    'borgarstjóraefni*, bæjarstjóraefni*, ráðherraefni*, efstu sætin',
  election:
    'kosningar, kosninga, kosningum, kosningarnar, kosninganna, kosningunum, *þingiskosning*, *stjórnarkosning*, ' +
    'forsetakosning*, borgarstjórnarkosning*, kosningadag*, kosningavor*, kosningaár*, kosningavak*, ' +
    'kosningabarátt*, kosningaskrifstof*, kosningaáhersl*, kosningastefn*, prófkjör*, forval*, kjördag*, ' +
    'kjörstað*, kjörfund*, kjörseð*, utankjörfund*, þjóðaratkvæð*',
  office:
    'alþingi, alþingis, alþingism*, þingmað*, þingmann*, þingmenn*, þingkon*, varaþingm*, borgarfulltrú*, ' +
    'bæjarfulltrú*, sveitarstjórnarfulltrú*, sveitarstjórnarm*, hreppsnefnd*, bæjarstjóri, bæjarstjóra, ' +
    'borgarstjór*, sveitarstjóri, bæjarstjórn, bæjarstjórnar, borgarstjórn*, sveitarstjórn, sveitarstjórnar, ' +
    'forseti íslands, forseta íslands, ráðherra, ráðherrar, forsætisráðherra*, oddviti, oddvita, oddvitar',
  constituency: 'kjördæm*, *kjördæm*, kjördeild*',
  party:
    'stjórnmálaflokk*, stjórnmálasamt*, stjórnmálahreyfing*, stjórnmálaafl*, flokkurinn, flokkinn, flokknum, ' +
    'flokksins, *flokkurinn, *flokkinn, *flokknum, *flokksins, flokksmenn, flokksmað*, flokksfélag*, ' +
    'flokksþing*, flokksráð*, flokksstjórn*, flokksstarf*, landsfund*, kjördæmisráð*, kjördæmafélag*, ' +
    'svæðisfélag*, bæjarmálafélag*, þingflokk*, ungliðahreyfing*, uppstillingarnefnd*, vinstri hreyfing*, ' +
    'stjórnmálafélag*, grasrótarhreyfing*',
  stands:
    'býð mig fram, býð mig nú fram, býð ég mig fram, gef kost á mér, ég sækist eftir, sækist ég eftir, ' +
    'við bjóðum fram, bjóðum við fram, stuðningi þínum í, frambjóðendur okkar, frambjóðandi okkar, ' +
    'frambjóðandinn okkar, okkar frambjóð*, flokkurinn okkar, flokknum okkar, flokkinn okkar, flokkurinn minn, ' +
    'bæjarfulltrúar okkar, bæjarfulltrúi okkar, borgarfulltrúar okkar, þingmenn okkar, okkar þingmenn, ' +
    'þingmaður okkar, framboðið mitt, mitt framboð, framboði mínu, mínu framboði, framboðið okkar, ' +
    'oddvitinn okkar, kjóstu mig, styðja mig í, kosningabaráttan okkar, stefnumálin mín, kosningaáherslur okkar',
  campaign:
    'kosningabarátt*, kosningaskrifstof*, kosningakaffi*, kosningafund*, kosningamiðstöð*, kosningavef*, ' +
    'kosningastjór*, kosningahátíð*, framboðsfund*, baráttufund*, barátta, baráttan, herferð*, ' +
    'opnun kosningaskrifstofu',
  vote:
    'kjósa, kjóstu, kjósum, kjósið, kýs, kosið, kjósend*, kjósand*, atkvæð*, greiða atkvæði, utankjörfund*, ' +
    'kosningarétt*',
  volunteer:
    'sjálfboðalið*, sjálfboðast*, vertu með, vera með, taktu þátt, taka þátt, leggðu okkur lið, leggja lið, ' +
    'leggja hönd á plóg, hringja út, viltu hjálpa, hjálpa til',
  donate:
    'styrkja, styrktu, styrkið, styrktarreikn*, styrktarað*, styrktarmann*, styrktarfél*, framlag, framlög, ' +
    'fjárframl*, leggja inn á, styðja starfið, styrkja starfið, styrkja flokkinn',
  join:
    'ganga í flokkinn, gakktu í flokk*, ganga í, gakktu í, ganga til liðs, gakktu til liðs, gerast félagi, ' +
    'gerast félagsmað*, skrá mig, skráðu þig, skráning í flokk*, vera með, gerast meðlimur, slást í hópinn',
  member:
    'félagi, félagar, félagsmað*, félagsmenn, félagsmann*, félagatal*, stuðningsmenn, stuðningsmað*, ' +
    'stuðningsfólk*, stuðningshóp*, flokksmenn, flokksfélag*, meðlim*',
  programme:
    'stefna, stefnan, stefnuna, stefnu, stefnumál*, stefnuskrá*, málefni, málefnin, málefnaskrá*, málefnastarf*, ' +
    'málefnahóp*, áherslur, áherslumál*, kosningaáhersl*, kosningaloforð*, tillögur, ályktanir, framtíðarsýn*, ' +
    'markmið, helstu baráttumál, baráttumál*',
  manifesto:
    'kosningastefnuskrá*, kosningastefn*, stefnuskrá*, kosningaáhersl*, málefnaskrá*, kosningaloforð*, ' +
    'málefnin mín, stefnumálin',
  list:
    'listinn, listann, listanum, listans, framboðslist*, fólkið, fólkið okkar, á lista, sæti á lista, í 1 sæti, ' +
    'í 2 sæti, í 3 sæti, efstu sæti, teymið',
  endorse: 'stuðningsyfirlýsing*, meðmæl*, stuðning*, styðja, styð, ummæli',
  topics:
    'heilbrigðismál*, heilsugæsl*, heilbrigðisþjón*, menntamál*, skólamál*, húsnæðismál*, samgöngumál*, ' +
    'samgöngur, loftslagsmál*, umhverfismál*, náttúruvernd*, skattar, skatta, skattamál*, leikskólamál*, ' +
    'velferðarmál*, atvinnumál*, jafnréttismál*, efnahagsmál*, sjávarútveg*, byggðamál*, landbúnaðarmál*, ' +
    'skipulagsmál*, vegamál*, orkumál*, utanríkismál*, lýðræði*',
  newsroom:
    'fréttablað*, *fréttablaðið, fréttamað*, blaðamað*, blaðamann*, blaðamenn*, ritstjór*, áskrift*, áskrifand*, ' +
    'auglýsingar, auglýsa, íþróttir, veður, stjörnuspá*, minningargrein*, andlát, mest lesið, mest lesnu, ' +
    'innlent, erlent, skoðun, skoðanir, lífið, lesa einnig, lestu líka, dánarfregn*, krossgát*, smáauglýsing*, ' +
    'tölublað*, hlaðvarp*, fólk í fréttum, fréttaskot, sport, fótbolti, handbolti',
  shop:
    'karfa, karfan, körfu, körfuna, setja í körfu, bæta í körfu, vefverslun*, netverslun*, afhending*, ' +
    'sendingarkostn*, tilboð, útsala, útsölu*, skilarétt*, skilmálar, vörur, pöntun*, panta, gjafabréf*, ' +
    'gjafakort*',
  authority:
    'landskjörstjórn*, kjörstjórn*, yfirkjörstjórn*, sýslumað*, sýslumann*, sýslumenn*, ráðuneyti*, *ráðuneytið, ' +
    'stjórnarráð*, þjóðskrá*, hagstofa, fundargerð*, gjaldskrá*, íbúagátt*, mínar síður, stjórnsýsl*, ' +
    'aðalskipulag*, deiliskipulag*, byggingarfulltrú*, byggingarleyfi*, bæjarskrifstof*, ráðhús*, þjónustugátt*, ' +
    'þjónustumiðstöð*, útboð*, reglugerð*, ísland is, sorphirð*, rafræn þjónusta, sveitarfélagið, laus störf, ' +
    'umsóknir, kosningar is, héraðssaksóknar*, persónuverndarfulltrú*',
  observer:
    'skoðanakönnun*, skoðanakann*, kosningapróf*, kosningaviti*, kosningakompás*, allir frambjóðendur, ' +
    'allir flokkar, allir listar, kosningaúrslit*, úrslit kosning*, niðurstöður kosninga, stjórnmálafræð*, ' +
    'greining*, fylgi flokk*, bera saman, fréttaskýring*, kosningaspá*',
  union:
    'stéttarfélag*, verkalýðsfélag*, starfsmannafélag*, kjarasamning*, háskól*, nemendafélag*, stúdent*, ' +
    'björgunarsveit*, sóknarnefnd*, prestakall*, íþróttafélag*, knattspyrn*, meistaraflokk*, ungmennafélag*, ' +
    'golfklúbb*, góðgerð*, hjálparsamtök*, hjálparstarf*, rauði krossinn, foreldrafélag*, húsfélag*, ' +
    'sjúkrasjóð*, trúnaðarmann*, kirkja, kirkjan, kirkjunnar, kirkju, safnaðarstarf*, safnaðarheimil*',
} satisfies Lexicon;
