import { defineCountry } from '../define-country';
import { hostingLabel } from '../hosting-label';

export default defineCountry({
  source: 'Law 5651: a site names its content provider and its host (yer sağlayıcı); background knowledge',
  date: '2026-11-22',
  phrases: [
    { role: 'host', strength: 1, joined: 'colon', lead: /yer sa[ğg]lay[ıi]c[ıi](?:s[ıi])?(?: unvan[ıi])?/iu },
    {
      role: 'host',
      strength: 1,
      joined: 'colon',
      lead: /(?:bar[ıi]nd[ıi]rma|hosting firmas[ıi])(?= ?:)/iu,
      opens: true,
    },
    {
      role: 'publisher',
      strength: 1,
      joined: 'colon',
      lead: /(?:[iİ][çc]erik sa[ğg]lay[ıi]c[ıi]|yay[ıi]nc[ıi]|[iİ]mtiyaz sahibi)(?= ?:)/iu,
    },
    {
      role: 'press-responsible',
      strength: 1,
      joined: 'colon',
      lead: /sorumlu (?:yaz[ıi] i[şs]leri )?m[üu]d[üu]r[üu]?/iu,
    },
    hostingLabel,
  ],
  examples: [
    { text: 'Yer Sağlayıcı: Örnek Sunucu A.Ş.', role: 'host', name: 'Örnek Sunucu A.Ş.' },
    { text: 'İmtiyaz Sahibi: Örnek Partisi', role: 'publisher', name: 'Örnek Partisi' },
  ],
  counterexamples: ['Veri sorumlusu irtibat kişisi: Ayşe Örnek'],
});
