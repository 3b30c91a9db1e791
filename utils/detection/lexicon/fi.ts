import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'ehdok *vaalit *vaalei vaaliohj kansaned valtuu eduskun puolue+;aanest lahjoit liity vapaaeh;';

export default {
  source: 'own knowledge; no Hunspell dictionary at hand',
  date: '2026-11-22',
  example:
    'Me olemme puolue, joka on mukana vaaleissa, ja nämä ovat ehdokkaamme: äänestä ja lue vaaliohjelma, se on tässä.',
  common:
    'ja, on, ei, se, että, oli, joka, myös, mutta, kun, ovat, tai, sekä, olen, mukaan, kanssa, kuin, niin, sen, ' +
    'voi, kaikki',
  ours: 'meidän, me, meitä, meille, minun, minä, minua, minulle, minut, vaaliohjelmamme, ehdokkaamme, puolueemme',
  candidate:
    'ehdokas, ehdokka*, *ehdokas, *ehdokkaa*, ehdokkuu*, vaaliehdok*, olen ehdolla, on ehdolla, ovat ehdolla, ' +
    'ehdolla kunta*, ehdolla alue*, ehdolla edusk*, ehdolla euro*, ehdolla vaaleissa, ehdolle, ' +
    'pyrin valtuustoon, pyrin eduskuntaan',
  election:
    'vaalit, vaalien, vaaleissa, vaaleihin, vaaleista, *vaalit, *vaalien, *vaaleissa, *vaaleihin, *vaaleista, ' +
    '*vaaleja, *vaali2*, vaalipäiv*, vaalikausi, vaalikevät, vaaliuurn*, äänestyspäivä*, ennakkoääne*, ' +
    'äänestyslippu*, kansanäänesty*',
  office:
    'kansanedustaj*, kunnanvaltuu*, kaupunginvaltuu*, aluevaltuu*, valtuutet*, varavaltuutet*, valtuusto, ' +
    'valtuuston, valtuustoon, valtuustossa, valtuustokau*, valtuustoryhmä*, eduskun*, europarlament*, meppi, ' +
    'mepit, pormestar*, kunnanhallitu*, kaupunginhallitu*, aluehallituksen, tasavallan presidentti, ' +
    'presidentinvaal*, pääminister*, eurooppaministeri*',
  constituency: 'vaalipiir*, äänestysalue*',
  party:
    'puolue, puolueen, puolueet, puolueiden, puolueelle, puolueella, puolueessa, puolueeseen, puolueesta, ' +
    'puolueena, puoluetta, puolueita, puolueissa, puolueemme, puolueensa, puoluekok*, puoluehallitu*, ' +
    'puoluevaltuu*, puoluetoimisto*, puolueosasto*, puoluejoh*, puoluesihteeri*, puolueohjelma*, *puolue, ' +
    '*puolueen, *puoluetta, paikallisosasto*, kunnallisjärjestö*, valtuustoryhmä*, eduskuntaryhmä*, ' +
    'piirijärjestö*, kansanliik*, valitsijayhdisty*, yhteislista*',
  stands:
    'olen ehdolla, olen ehdokas, olen ehdokkaana, olen uudelleen ehdolla, lähden ehdolle, lähdin ehdolle, ' +
    'asetun ehdolle, asetuin ehdolle, olemme mukana vaaleissa, ehdokkaamme, ehdokkaistamme, ehdokkaitamme, ' +
    'ehdokkaillemme, ehdokastamme, puolueemme, puoluettamme, paikallisosastomme, kunnallisjärjestömme, ' +
    'valtuustoryhmämme, eduskuntaryhmämme, piirijärjestömme, valtuutettumme, kansanedustajamme, vaaliohjelmamme, ' +
    'vaaliteemani, vaaliteemamme, vaalilupaukseni, vaalilupauksemme, äänestä minua, äänestäkää minua, ' +
    'äänesi minulle, ehdokasnumeroni, äänestysnumeroni, tukiryhmäni, vaalikampanjani, vaalikampanjamme, ' +
    'kampanjani, pyrin valtuustoon, pyrin eduskuntaan, pyrin jatkokaudelle, meidän ehdokas*, miksi ehdolla, ' +
    'vaalityöni, haluan kansanedustajaksi, haluan valtuutetuksi, haluan valtuustoon, siksi olen ehdolla, ' +
    'miksi lähdin ehdolle',
  campaign:
    'kampanja*, vaalikampanja*, vaalityö*, vaalimaino*, toritapahtum*, vaalitelt*, vaalitilaisu*, vaalikahvi*, ' +
    'vaalikiertue*, vaalimateriaal*, vaaliesit*, vaalirahoitu*, ovelta ovelle, kampanjatiimi*, tukiyhdisty*, ' +
    'poliittinen mainos, poliittista mainontaa',
  vote:
    'äänestä*, äänestys, äänestyksen, äänestykse*, äänestyspaik*, äänesi, ääntäsi, äänioikeu*, äänimäärä*, ' +
    'ennakkoon äänestä*',
  volunteer:
    'vapaaehtoi*, tule mukaan, tule mukaan toimintaan, lähde mukaan, mukaan toimintaan, osallistu, ' +
    'osallistu kampanja*, talkoo*, haluan auttaa, auta, auta meitä, jaa esitteitä, jakamaan esitteitä, ' +
    'tule tukijoukko*, tule auttamaan, talkoisiin, talkoissa',
  donate:
    'lahjoita*, lahjoitu*, tue kampanja*, tue meitä, tue minua, tue toimintaa*, tue työtä*, tue vaalityötä*, ' +
    'kampanjatili*, vaalitili*, tukitili*, rahankeräy*, pienkeräy*, tukimaksu*, tukituotteet, keräysnumero*',
  join:
    'liity, liity jäseneksi, liity mukaan, liity puolueeseen, liittyisitkö, jäseneksi, jäsenyys, jäsenyyden, ' +
    'jäsenhakemu*, jäsenlomak*, jäsenmaksu*, liittymislomak*',
  member:
    'jäsen, jäsenet, jäsenten, jäsenille, jäseniä, jäsenistö*, kannattaja*, tukiryhmä*, tukijoukko*, tukijat, ' +
    'tukijaksi',
  programme:
    'vaaliohjelma*, ohjelma, ohjelmat, ohjelman, ohjelmamme, tavoitteet, tavoitteeni, tavoitteemme, vaaliteema*, ' +
    'teemat, teemani, teemamme, arvot, arvoni, arvomme, politiikka, politiikkamme, kannanoto*, kannanotto*, ' +
    'vaalilupau*, aloitteet, linjaukset, periaatteet, säännöt, mitä haluan, mitä ajan, ajan asioita',
  manifesto:
    '*vaaliohjelma*, puolueohjelma*, periaateohjelma*, vaaliteema*, vaalilupau*, tavoiteohjelma*, ' +
    'poliittinen ohjelma, poliittiset ohjelmat',
  list:
    'ehdokaslista*, ehdokasasettelu*, ehdokkaat, vaalilista*, tiimi, tiimini, tukitiimi*, henkilöt, ' +
    'luottamushenkilöt, puheenjohtajisto*',
  endorse:
    'suosittele*, suosittelija*, suositukset, tukijat, tukijani, tukiryhmä*, kannatuskort*, minua tukevat, ' +
    'minua suosittelevat',
  topics:
    'koulutus*, terveys*, terveyspalvelu*, talous, talouden, taloutta, ilmasto*, ympäristö*, liikenne, ' +
    'liikenteen, asuminen, asumisen, turvallisuu*, verotu*, verot, työllisyy*, sote, sotepalvelu*, lähipalvelu*, ' +
    'varhaiskasvatu*, vanhustenhoi*, ikäihmi*, yrittäjy*, lapsiperhe*, tasa arvo*, luonto, luonnon, maahanmuut*, ' +
    'joukkoliikenn*, maatalou*, demokratia*',
  newsroom:
    'lehti, lehden, lehdet, sanomalehti*, paikallislehti*, verkkolehti*, näköislehti*, lukijan*, toimittaja*, ' +
    'päätoimittaj*, toimituspäällik*, toimituksen, tilaa lehti, tilaa uutiskirje, tilaajapalvelu*, tilaajille, ' +
    'tilaajalle, urheilu, horoskoop*, tuoreimmat, luetuimmat, luetuin, lue myös, mielipide, pääkirjoitu*, ' +
    'kotimaa, ulkomaat, viihde, kuolinilmoitu*, mediatiedot, mediamyynti, mainosta, ristiko*, sarjakuva*, ' +
    'uutisvinkki, juttuvinkki, radio ohjelma*, tähtijuttu*, mainokset, sääennuste, päivän sää, tv opas',
  shop:
    'ostoskori*, ostoskärry*, lisää koriin, lisää ostoskoriin, verkkokaup*, toimitusehdot, toimitusaika, ' +
    'toimitusajat, toimitustav*, toimituskulu*, palautu*, alennu*, tarjoukset, lahjakort*, kassalle, ' +
    'siirry kassalle, oma tili, varastossa, tilaukset, maksutavat, tuotteet, tuotemerkit, hinta',
  authority:
    'vaalilautakun*, keskusvaalilautakun*, vaaliviranomai*, oikeusministeriö*, ministeriö*, *ministeriö, ' +
    'valtioneuvosto*, vaalit fi, esityslist*, pöytäkirj*, kuulutu*, kaavoitu*, rakennusvalvon*, rakennusluvat, ' +
    'varhaiskasvatus ja, perusopetus, päätöksenteko, hallinto ja päätöksenteko, asiointi, sähköinen asiointi, ' +
    'verkkoasiointi, avoimet työpaikat, tekniset palvelut, saavutettavuusselost*, kunnanvirasto*, kunnantalo*, ' +
    'kaupungintalo*, jätehuol*, vesihuol*, äänioikeusilmoitu*, ilmoituskort*, ennakkoäänestyspaik*, ' +
    'digi ja väestötietovirasto, kansalaisaloite*, kuntalaisaloite*, luvat ja, hakemukset, lomakkeet, ' +
    'palvelut a ö, kunta ja hallinto, hallintosääntö, viranhaltijapäätök*, yhteispalvelu*, nuorisopalvelut, ' +
    'suomi fi',
  observer:
    'vaalikone*, kaikki ehdokkaat, kaikki puolueet, gallup*, mielipidemittau*, mielipidekysely*, vaalipaneeli*, ' +
    'vaalitulo*, vaalien tulo*, tulospalvelu*, analyysi*, kannatusmittau*, äänestysohje*, vaalitieto*, ' +
    'vaaliopas, vaaliuutiset, vaalistudio, näin äänestät, miten äänestetään, kuka voi äänestää, ' +
    'kuka saa äänestää, missä voi äänestää, milloin voi äänestää, etsi ehdokas, vertaa ehdokkaita, ehdokashaku*, ' +
    'ehdokkaat a ö, puolueiden kannatus, faktantarkistu*, vertaile, tietoa vaaleista',
  union:
    'ammattiliit*, ammattiosasto*, ammattiyhdisty*, työehtosopimu*, luottamusmie*, työttömyyskass*, yliopist*, ' +
    'ammattikorkeakoul*, ylioppilaskun*, opiskelijakun*, opiskelija, opiskelijat, opiskelijoi*, edustajisto*, ' +
    'ainejärjestö*, seurakun*, kirkko, kirkon, kirkot, kirkkoherra*, kirkkovaltuu*, hiippakun*, jumalanpalvelu*, ' +
    'säätiö*, hyväntekeväisyy*, urheiluseur*, seuran, joukkueet, jäsenedut, partio*, vertaistu*, osuuskun*, ' +
    'edustajiston, hätäapu*, katastrofi*, lakko*',
} satisfies Lexicon;
