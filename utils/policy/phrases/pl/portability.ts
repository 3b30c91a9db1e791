import { definePhrases } from '../../define-phrases';
import { MAY } from './words/who-may';

const PORT =
  /\bprze(noszeni(a|e|u)|niesieni(a|e|u)|nosz(enia|alnosci)|nosic|niesc)\b.{0,30}\b(dan(e|ych|ymi)|ich|je)\b|\b(prawo )?do (ich )?przen(oszenia|iesienia)\b|\bprzenosnosci\b|\bdo przenoszenia\b/;

export default definePhrases({
  headings: /\bpraw(a|o)\b|\buprawnien\w*|\bprzen(oszeni|iesieni|osnosc)\w*/,
  yes: [
    [5, PORT, MAY],
    [5, /\bprzen\w+|\botrzyma\w*/, /\bart(ykul|ykulu|\.)? ?20\b(?! ?\d)/],
    [
      5,
      /\b(ustrukturyzowan\w+|powszechnie uzywan\w+|nadajac\w+ sie do odczytu)\b.{0,80}\bforma(cie|tu|t)\b|\bforma(cie|tu|t)\b.{0,80}\b(ustrukturyzowan\w+|maszynow\w+|json|csv)\b/,
      /\bdan(e|ych)\b/,
    ],
    [
      4,
      /\b(przekazal|przekazania|przeslania|przeslal|przekazac|przeslac)\b/,
      /\binne(mu|go) (administrator\w+|podmiot\w+)\b/,
      /\b(zazadac|zadac|zadania|prawo|moze)\b/,
    ],
  ],
  headed: [[4, /\bprzen(oszeni|iesieni)(a|e)\b/]],
  veto: [
    /\b(poza|do) (obszar\w* |teren\w* )?(eog|uni\w+ europejsk\w+|panstw\w* trzeci\w+)\b|\bszyfrowan\w*/,
    /\bprzeniesieni\w+ (wlasnosci|praw|przedsiebiorstwa|wlasnosc)\b/,
  ],
  examples: {
    yes: [
      'Masz prawo do przenoszenia danych.',
      'Dane możesz otrzymać w ustrukturyzowanym formacie, aby przekazać je dalej.',
    ],
    also: ['access'],
  },
  counterexamples: ['Możesz pomóc przy przenoszeniu doniczek.', 'Książka o danych może mieć duży format.'],
});
