import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'aday secim secmen milletvekil belediye muhtar teskilat+;gonullu bagıs bagis proje oyunuz;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Biz bu seçim için yola çıkan bir partiyiz ve adayımız çok çalışkan: oy verin, program da bu sayfada, daha ne olsun.',
  common: 've, bir, bu, için, ile, de, da, çok, olarak, ne, gibi, daha, en, her, olan, sizin',
  // Capitals lose the dotless ı ("ADAYIMIZ"), so endings stand with both letters; so do the words below.
  ours: 'bizim, biz, bizi, bizimle, benim, ben, beni, bana, *ımız, *imiz, *umuz, *ımızın, *imizin, *ımızı, *imizi',
  standsFor: 'için',
  candidate: 'aday, aday*, başkan adayı, muhtar adayı, yeniden aday',
  election:
    'seçim, seçime, seçimde, seçimden, seçimin, seçimler*, seçmen*, sandık*, sandik*, sandığa, referandum*, oy pusula*, ' +
    'yerel seçim*, genel seçim*',
  office:
    'belediye başkan*, belediye meclis*, milletvekil*, cumhurbaşkan*, muhtar*, meclis üye*, başbakan*, ' +
    'il genel meclis*, büyükşehir başkan*, parlamento*',
  constituency: 'seçim çevre*, seçim bölge*, bölge milletvekil*',
  party:
    'parti, partisi, partisinin, partimiz*, partiye, partinin, partili*, partiler*, siyasi parti*, teşkilat*, ' +
    'il başkan*, ilçe başkan*, genel başkan*, genel merkez*, gençlik kolları, kadın kolları, grup başkan*, ' +
    'ittifak*, hareketi, hareketimiz*',
  stands:
    'adayım, adayımız, adayimiz, adayımızın, adayımızı, adaylarımız*, adaylarimiz*, aday oldum, adaylığım*, ' +
    'adaylığımı, yeniden adayım, başkan adayınız, muhtar adayınız, milletvekili adayınız, başkan adayıyım, ' +
    'muhtar adayıyım, adayıyım, belediye başkan adayımız*, partimiz*, partimizin, partimize, teşkilatımız*, ' +
    'teskilatimiz*, ilçe teşkilatımız*, il teşkilatımız*, ilçe başkanlığımız*, seçim beyannamemiz*, ' +
    'seçim bildirgemiz*, seçim programımız*, seçim kampanyamız*, kampanyam, milletvekillerimiz*, ' +
    'meclis üyelerimiz*, ittifakımız*, hareketimiz*, oyunuza talibim, oyunuza talibiz, oylarınıza talibiz, ' +
    'bana oy ver*, seçim bölgem*, seçmenimiz*, ben adayım, biz partiyiz, biz bir partiyiz, desteğinize talibim',
  campaign:
    'kampanya*, miting*, afiş*, saha çalışma*, halk buluşma*, ev ziyaret*, seçim ofisi, seçim bürosu, seçim koordinasyon*',
  vote: 'oy, oylar*, oy ver*, oy kullan*, oyunuz, oyunuzu, oyunu ver*, oyunu kullan*, oyumuz*, oyum, sandığa gid*',
  volunteer: 'gönüllü*, destek ol*, görev al*, müşahit*, müşahid*, sen de katıl, siz de katılın',
  donate: 'bağış*, bagis*, destekle*, katkıda bulun*',
  join: 'üye ol*, bize katıl*, aramıza katıl*, aramiza katil*, katıl, katılın, üyelik*, üyeliğ*',
  member: 'üye, üyeler*, üyemiz*, destekçi*, yol arkadaş*',
  programme:
    'program, programı, programımız*, programimiz*, proje*, vaat*, vaad*, tüzük*, tüzüğ*, vizyon*, hedefler*, öncelik*, ' +
    'ilkeler*, beyanname*, sözümüz*, çözüm öneri*',
  manifesto: 'seçim beyanname*, seçim bildirge*, parti programı, program ve tüzük, seçim vaat*, projelerimiz',
  list: 'aday listesi, listemiz*, adaylarımız*, adaylarimiz*, ekibimiz, ekip, kadro*, yönetim kurulu',
  endorse: 'destekliyor*, destek veren*, ne dediler, bizi destekleyen*, destek açıklama*',
  topics:
    'eğitim*, sağlık*, ekonomi*, ulaşım*, çevre*, adalet*, güvenlik*, vergi*, emekli*, gençlik*, tarım*, konut*, ' +
    'istihdam*, kadın*, deprem*, şeffaf*',
  newsroom:
    'gazete*, muhabir*, editör*, abone*, spor, hava durumu, burç*, reklam*, son dakika, magazin, köşe yaza*, yazarlar, ' +
    'manşet*, asayiş, astroloji, resmi ilan*, künye',
  shop: 'sepet*, kargo*, sipariş*, satın al*, mağaza*, indirim*, stokta, taksit*',
  authority:
    'yüksek seçim kurulu, ysk, bakanlı*, kaymakam*, valili*, e belediye, e devlet, ihale*, imar*, nikah*, encümen*, ' +
    'meclis kararları, online ödeme, vefat edenler, hizmet masası',
  observer: 'anket*, tüm adaylar, bütün adaylar, seçim sonuç*, analiz*, karşılaştır*, gözlemci*',
  union: 'sendika*, toplu sözleşme*, üniversite*, öğrenci*, fakülte*, vakf*, vakıf*, dernek*, derneğ*, kampüs*',
} satisfies Lexicon;
