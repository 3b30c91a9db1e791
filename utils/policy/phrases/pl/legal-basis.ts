import { definePhrases } from '../../define-phrases';

const ARTICLE_6 = /\bart(ykul|ykulu|\.{1,2})? ?6\b(?!\d)/;
const GROUND =
  /\b(zgod(a|y|e|zie)|umow(a|y|e|ie)|obowiaz(ek|ku|kow|ki)|prawnie uzasadnion\w+|uzasadnion\w+ interes\w*|interes\w* publiczn\w+|zadani(e|a) realizowan\w+|zywotn\w+ interes\w*|niezbedno\w+|przepis\w+ praw\w*|statut\w*|kodeks\w* wyborcz\w+)\b/;

export default definePhrases({
  headings: /\bpodstaw\w+\b|\bna jakiej podstawie\b|\bpodstaw\w+ prawn\w+|\blegaln\w+/,
  yes: [
    [5, /\bpodstaw(a|y|e|ie|ami|ach)\b/, ARTICLE_6],
    [5, ARTICLE_6, /\brodo\b|\brozporzadzeni\w+|\bgdpr\b/],
    [3, ARTICLE_6, GROUND],
    [
      4,
      /\bpodstaw(a|e|ie|y|ami) (prawn\w+ )?(\w+ ){0,4}(jest|sa|stanowi|przetwarzania)\b|\bpodstawa prawna\b|\bpodstawe prawna\b/,
      GROUND,
    ],
    [
      4,
      /\bna podstawie\b|\bw oparciu o\b|\bwylacznie po (uprzednim )?(uzyskaniu|wyrazeniu)\b|\bza (twoja|panstwa|pani|pana|wyrazna|dobrowolna) zgoda\b/,
      GROUND,
      /\bprzetwarz\w+|\bzbiera\w+|\bgromadz\w+/,
    ],
    [
      4,
      /\bjest podstawa\b|\bpodstawa przetwarzania\b/,
      /\bprzetwarz\w+/,
      /\bzgod\w+|\bdeklaracj\w+|\bumow\w+|\bart\.? ?\d/,
    ],
    [5, /\bart(ykul|\.{1,2})? ?9 ust\.? ?2\b/, /\b(podstaw\w+|rodo|rozporzadzeni\w+)\b/],
    [3.5, /\bprzetwarz\w+\b.{0,60}\bw ramach\b/, /\bobowiazk\w+ (prawn|ustawow)\w*|\bprawnych obowiazk\w+/],
  ],
  headed: [
    [3, GROUND],
    [4, ARTICLE_6],
  ],
  veto: [
    /\b(sprzeciw\w*|skarg\w*|przysluguj\w*|cofn\w+|wycof\w+|prawo do|prawa do|zada(c|nia)|przenosz\w+)\b/,
    /\bart(ykul|\.)? ?(15|16|17|18|20|21|77)\b|\bcookies?\b|\bciasteczk\w*/,
    /\b(odbiorc\w+|udostepnia\w+|przekazywan\w+)\b.{0,120}\bna podstawie (przepis\w+|obowiazuj\w+|zawart\w+)|\buprawnion\w+ .{0,60}na podstawie\b|\bpodstawowa\b/,
    /\b(polityka|dokument)\b.{0,60}\b(zgodna|okresla|opisuje|wyjasnia|opracowan\w+)\b|\bumow(y|e|a)? powierzenia\b|\bna podstawie art(\.|ykulu) ?1[34]\b|\bprzez okres\b|\bw sprawie ochrony osob fizycznych\b/,
    /\bniezgodn\w+\b|\bart(ykul|ykulu|\.)? ?6 (ust\.? ?\d+ )?(statutu|regulaminu|ustawy)\b|\bpodmioty (te|przetwarzajace) dzialaj\w+|\bumow\w+ z administrator\w+|\bnaruszeni\w+|\bzwieksz\w+ podstaw\w+/,
  ],
  examples: {
    yes: [
      'Podstawą prawną jest art. 6 ust. 1 lit. a RODO.',
      'Przetwarzanie odbywa się na podstawie zgody (art. 6 ust. 1 lit. a RODO).',
      'Przetwarzamy dane na podstawie Twojej zgody.',
    ],
  },
  counterexamples: [
    'Na podstawie umowy z sąsiadem zbudowaliśmy płot.',
    'Zgodnie z art. 6 statutu zarząd spotyka się w ogrodzie.',
    'Poniżej wskazano podstawy prawne, do których prowadzi ścieżka.',
  ],
});
