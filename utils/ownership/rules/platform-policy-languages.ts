import { defineRule, type NoteDraft } from '../define-rule';
import { certaintyOf } from '../hosting-platforms';
import { factSource } from '../name-source';
import { receivingPlatforms } from '../receiving-platforms';

/** In which languages a platform tells people what it does with their data. */
export default defineRule({
  question: 'receives',
  order: 50,
  ids: ['platform-policy-languages'],
  tell: (sources) =>
    receivingPlatforms(sources).flatMap((platform): NoteDraft[] => {
      const { policyLanguages, name } = platform;
      if (!policyLanguages) return [];
      return [
        {
          rule: 'platform-policy-languages',
          kind: 'derived',
          values: { platform: name, policyLanguages: policyLanguages.value.slice(0, 300) },
          source: factSource(platform, policyLanguages),
          certainty: certaintyOf(platform, policyLanguages),
        },
      ];
    }),
});
