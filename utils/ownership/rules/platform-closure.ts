import { defineRule, type NoteDraft } from '../define-rule';
import { certaintyOf } from '../hosting-platforms';
import { factSource } from '../name-source';
import { receivingPlatforms } from '../receiving-platforms';

/** What becomes of data at a platform once the account ends, as a campaign's does. Its own words follow where there are any. */
export default defineRule({
  question: 'after',
  order: 15,
  ids: ['closure-deleted', 'closure-deleted-later', 'closure-kept', 'closure-no-help', 'closure-not-stated'],
  tell: (sources) =>
    receivingPlatforms(sources).flatMap((platform): NoteDraft[] => {
      const { onClosure, name } = platform;
      if (!onClosure) return [];
      return [
        {
          rule: `closure-${onClosure.value.replace(' ', '-')}`,
          kind: onClosure.value === 'not stated' ? 'not-found' : 'derived',
          values: { platform: name },
          source: factSource(platform, onClosure),
          certainty: certaintyOf(platform, onClosure),
        },
      ];
    }),
});
