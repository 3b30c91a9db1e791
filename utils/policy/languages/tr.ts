import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'çğıöşüâî',
  words: `
    ve bir bu için ile da de olarak veya olan kişisel daha gibi çok ne kadar sonra en her tarafından
    ancak olduğu veri verilerin olup değil ya ki içinde göre var biz siz tüm ilgili üzere etmek hakkında
    gerekli şekilde ise ek herkes hakkı insan hiç kimse hakları vardır edilemez
  `,
  links: {
    privacy: [
      'gizlilik politikası',
      'gizlilik ilkesi',
      'gizlilik bildirimi',
      'gizlilik sözleşmesi',
      'aydınlatma metni',
      'kişisel verilerin korunması',
      'kişisel veriler',
      'gizlilik',
      'kvkk',
    ],
    legalNotice: ['yasal uyarı', 'künye', 'yasal bilgiler'],
    cookies: ['çerezler', 'çerez politikası', 'çerez'],
    terms: ['kullanım şartları', 'kullanım koşulları'],
  },
  abbreviations: ['md', 'bkz', 'vb', 'vs', 'no', 'sok', 'cad', 'örn', 'dr', 'a.ş', 'ltd', 'şti'],
  example:
    'Bütün insanlar hür, haysiyet ve haklar bakımından eşit doğarlar. Akıl ve vicdana sahiptirler ve birbirlerine karşı kardeşlik zihniyeti ile hareket etmelidirler.',
});
