import type { Story } from '../story';

export default {
  european: 'Europawahl 2029',
  regional: 'Regionalwahl 2028',
  municipal: 'Kommunalwahl 2029',
  afterVote: 'nach der Wahl',
  asks: 'Wer behält die Mitgliederliste nach der Wahl? Am 17. Mai in Nanterre fragen.',
  period: 'Drei Jahre nach dem letzten Kontakt. Welcher Kontakt gilt als der letzte?',
  promise: 'Im Januar anrufen und sehen.',
  deletion: 'Sechs Monate nach der Wahl. Im Frühjahr noch einmal nachsehen.',
  writes: 'Wenn ich ein Treffen vorschlage: Wer bekommt meine Adresse, und für wie lange?',
} satisfies Story;
