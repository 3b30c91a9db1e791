import { defineLanguage } from '../define-language';

export default defineLanguage({
  source:
    'Link words: the European Commission’s site footer, MediaWiki, Matomo, common use. Example: Universal Declaration of Human Rights, article 1',
  date: '2026-11-22',
  letters: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي',
  words: `
    في من على إلى أن أو عن مع هذا هذه التي الذي ما لا كل قد لم كان بين ذلك بعد إذا غير قبل عند الناس لكل
    حق إنسان شخص جميع أي أحد
  `,
  links: {
    privacy: ['سياسة الخصوصية', 'سياسة خصوصية', 'بيان الخصوصية', 'إشعار الخصوصية', 'حماية البيانات', 'الخصوصية'],
    legalNotice: ['إشعار قانوني', 'إخلاء المسؤولية'],
    cookies: ['كوكيز', 'ملفات تعريف الارتباط'],
    terms: ['شروط الاستخدام', 'الشروط والأحكام'],
  },
  abbreviations: ['م', 'ص', 'هـ', 'د'],
  example:
    'يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. وقد وهبوا عقلاً وضميرًا وعليهم أن يعامل بعضهم بعضًا بروح الإخاء.',
});
