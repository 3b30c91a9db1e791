import type { Lexicon } from '../words/lexicon';

/** Beginnings of words the gate knows: decisive (`+`: party); in need of company; of other sites. What another list covers is left out. */
export const gate = 'aday secim secmen milletvekil belediye;gonullu bagis proje;';

export default {
  source: 'own knowledge; leading words of each role checked against the language’s Hunspell dictionary',
  date: '2026-11-22',
  example:
    'Biz bu seçim için yola çıkan bir partiyiz ve adayımız çok çalışkan: oy verin, program da bu sayfada, daha ne olsun.',
  common: 've, bir, bu, için, ile, de, da, çok, olarak, ne, gibi, daha, en',
  ours: 'bizim, biz, bizi, benim, ben, beni, adayımız, programımız, partimiz',
  candidate: 'aday, adayı, adaylar*, adayımız*, adaylık*',
  election: 'seçim*, seçmen*, sandık*, referandum*',
  office: 'belediye başkan*, milletvekil*, cumhurbaşkan*, muhtar*, meclis üye*, başbakan*',
  constituency: 'seçim çevresi, ilçe*, il başkanlığı, mahalle*',
  party: 'parti, partisi, partimiz*, parti*, hareket*, il teşkilatı, grup başkan*',
  campaign: 'kampanya*, miting*, afiş*',
  vote: 'oy, oylar*, oy ver*, oyunu*',
  volunteer: 'gönüllü*, katıl, destek ol*',
  donate: 'bağış*, destekle*',
  join: 'üye ol*, katıl*, üyelik*, aramıza katıl',
  member: 'üye, üyeler*, destekçi*',
  programme: 'beyanname*, program*, proje*, vaat*, tüzük*, vizyon*',
  manifesto: 'seçim beyannamesi, parti programı, seçim bildirgesi',
  list: 'liste, adaylarımız, ekip, kadro*',
  endorse: 'destekliyor*, destek*',
  topics: 'eğitim*, sağlık*, ekonomi*, ulaşım*, çevre*, adalet*, güvenlik*, vergi*, emekli*, gençlik*',
  newsroom: 'gazete*, muhabir*, editör*, abone*, spor, hava durumu, burç*, haberler*, reklam*, son dakika, magazin',
  shop: 'sepet*, kargo*, sipariş*, satın al*, mağaza*, indirim*',
  authority: 'yüksek seçim kurulu, bakanlı*, kaymakam*, valili*',
  observer: 'anket*, tüm adaylar, seçim sonuçları, analiz*',
  union: 'sendika*, üniversite*, öğrenci*, vakf*, forum*',
} satisfies Lexicon;
