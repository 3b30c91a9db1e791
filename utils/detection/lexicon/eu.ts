import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'hautag alkate hautesk hautesl zinego legebil alderdi+;kanpain botoa bozka ekarpen;';

export default {
  source:
    '' +
    'own knowledge; what begins like the stems of the political roles looked up in the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Gure alderdia hauteskundeetan aurkeztuko da eta hauek dira gure hautagaiak: eman botoa, programa hau herriarentzat egin dugu, ez beste inorentzat.',
  common: 'eta, da, ez, bat, du, dira, ere, hau, izan, gure, den, baina, dute, duen, bere, edo, zen, dugu',
  ours: 'gure, gu, guk, gurekin, guri, nire, ni, nik, niri, nirekin',
  standsFor: 'rako',
  candidate:
    'hautagai*, alkategai*, lehendakarigai*, zinegotzigai*, diputatugai*, auzapezgai*, zerrendaburu*, ' +
    'zerrendako burua, bigarren postuan',
  election:
    'hauteskunde*, *hauteskundeak, *hauteskundeetan, bozetan, bozetara, bozetako, bozak, hautesle, hautesleak, ' +
    'hautesleen, hautesleei, hautestontzi*, hautetsontzi*, erreferendum*, boto paper*',
  office:
    'alkate*, auzapez*, zinegotzi*, legebiltzarkide*, legebiltzarreko, legebiltzarrean, legebiltzarrerako, ' +
    'lehendakaritza*, diputatu*, senatari*, parlamentari*, batzarkide*, ahaldun nagusi*, eurodiputatu*, ' +
    'europarlamentari*, hautetsi*, udalbatza*',
  constituency: 'hauteskunde barruti*, barruti*, kantonamendu*',
  party:
    'alderdi politiko*, alderdia, alderdiak, alderdiaren, alderdiko, alderdiari, alderdian, alderdiarekin, ' +
    'alderdiek, alderdien, koalizio*, batzoki*, udal talde*, udal taldea, legebiltzar taldea, ' +
    'legebiltzar talde*, hautesle elkarte*, hautesle talde*, herri batzar*, tokiko taldea, tokiko batzordea, ' +
    'alderdikide*, militante*',
  stands:
    'gure hautagai*, gure alkategai*, gure zerrendaburu*, gure zinegotzi*, gure alderdi*, gure udal talde*, ' +
    'gure koalizio*, gure hautagaitz*, nire hautagaitz*, alkate izan nahi dut, auzapez izan nahi dut, ' +
    'hautagai naiz, hautagaia naiz, alkategaia naiz, aurkezten naiz, aurkeztuko naiz, aurkezten gara, ' +
    'aurkeztuko gara, gure hautetsi*, nire kanpaina*, gure hauteskunde*, gure legebiltzarkide*, nire boto*, ' +
    'gure boto*, gure militante*, gure hauteskunde kanpaina*, zinegotzi ditugu, zinegotzi dugu, ' +
    'zinegotziak ditugu',
  campaign:
    'kanpaina*, hauteskunde kanpaina*, mitin*, kartelak, hauteskunde gau*, kanpaina bulego*, esku orri*, ' +
    'hauteskunde administratzaile*, hauteskunde propaganda, publizitate politiko*',
  vote:
    'boto, botoa, botoak, botoaren, botoz, botoen, botoekin, boto emaile*, botoemaile*, bozka*, bozketa*, ' +
    'eman botoa, eman boza, posta bidezko boto*',
  volunteer:
    'boluntario*, bolondres*, parte hartu, parte hartze*, hartu parte, lagundu, lagunduko dut, izena eman, ' +
    'eman izena, auzolan*, ahaldun izan*, inplikatu*',
  donate: 'ekarpen*, dohaintza*, egin ekarpen*, mikropartizipazio*, lagundu ekonomikoki, mikromaileguak, diru ekarpen*',
  join:
    'afilia*, egin zaitez afiliatu, egin zaitez kide*, egin zaitez laguntzaile, egin bat, bat egin, ' +
    'batu gurekin, batu zaitez, zatoz gurekin, izan zaitez kide',
  member: 'kide, kideak, kideen, kideek, afiliatu*, militante*, bazkide*, jarraitzaile*, laguntzaile*',
  programme:
    'proposamen*, gure proiektu*, lehentasun*, konpromiso*, zer egingo dugu, zer nahi dugu, gure ideiak, ' +
    'printzipio*, estatutuak, estatutu, ekintza plan*, ponentzia*, programa, programak, programaren, programan',
  manifesto: 'hauteskunde programa*, gobernu programa*, udal programa*, ponentzia politiko*, ideologia txosten*',
  list: 'zerrenda, zerrendak, zerrendako, zerrendan, taldea, gure taldea, lantaldea, hautagai zerrend*, zuzendaritza',
  endorse: 'atxikimendu*, atxikidur*, sostengu*, bermatzaile*, babes sinadur*, aldekotasun*',
  topics:
    'etxebizitza*, hezkuntza*, osasungintza*, osasun publiko*, euskara, euskararen, mugikortasun*, garraio*, ' +
    'ingurumen*, zerbitzu publiko*, enplegu*, zaintza*, pentsio*, berdintasun*, klima*, zergak, gardentasun*, ' +
    'segurtasun*, burujabetza*, independentzia*, feminismo*, gazteria*',
  newsroom:
    'kazetari*, erredakzio*, harpidetz*, harpidetu, harpide, publizitate*, kirola, kirolak, eguraldia, iritzia, ' +
    'irakurrienak, ikusienak, irakurri ere, gizartea, egunkari*, azken ordua, azken orduko*, hemeroteka, ' +
    'zorion agurrak, eskelak, albistegi*, erreportaje*, elkarrizketak, aldizkaria, podcastak, bertsolaritza, ' +
    'mundua',
  shop:
    'saskia, saskira, saskira gehitu, gehitu saskira, denda, dendak, erosi, erosketa*, bidalketak, ' +
    'bidalketa gastu*, itzulketa*, salneurri*, prezioa, deskontu*, merkealdi*, eskaintzak, opari txartel*',
  authority:
    'hauteskunde batzorde*, hauteskunde mahai*, udal bulego*, egoitza elektroniko*, iragarki taula*, izapide*, ' +
    'tramite*, hirigintza*, hirigintz*, lan eskaintza*, kontratatzailearen profil*, gardentasun atari*, ' +
    'dirulaguntza*, diru laguntzak, udal errolda*, errolda, udaletxe*, foru aldundi*, foru gobernu*, ' +
    'eusko jaurlaritza*, ordenantza*, udal zerbitzu*, ministerio*, aldizkari ofizial*, mankomunitate*, ' +
    'lizitazio*, zerga egutegi*, hitzordua, aurretiko hitzordu*, kultur etxea, udaltzaingo*, udalaren webgune*',
  observer:
    'inkesta*, hautagai guzti*, alderdi guzti*, zerrenda guztiak, hauteskunde emaitza*, emaitzak, analisia*, ' +
    'azterketa*, boto asmo*, soziometro*, alderatu*, konparatzaile*, hauteskundeen jarraipen*, bozen emaitza*, ' +
    'eserleku banaketa',
  union:
    'sindikatu*, sindikal*, unibertsitate*, ikasle, ikasleak, ikasleen, kirol elkarte*, kultur elkarte*, ' +
    'pilota elkarte*, mendi elkarte*, gke, gkea, fundazio*, parrokia*, elizbarruti*, eliza, kluba, klubeko, ' +
    'klubaren, kirol klub*, ikastola*, guraso elkarte*, ongintza*, gobernuz kanpoko*, egin bazkide, ' +
    'bazkide egin, bazkideak, federazioa, irabazi asmorik, enpresa batzorde*, lan hitzarmen*',
} satisfies Lexicon;
