import { defineRule } from '../define-rule';
import { certaintyOf, hostingPlatforms } from '../hosting-platforms';
import { factSource } from '../name-source';

/** The law that the platform's terms name for themselves. */
export default defineRule({
  question: 'decides',
  order: 80,
  ids: ['platform-law'],
  tell: (sources) =>
    hostingPlatforms(sources).flatMap((platform) => {
      const { law, name } = platform;
      if (!law) return [];
      return [
        {
          rule: 'platform-law',
          kind: 'derived',
          values: { platform: name, law: law.value.slice(0, 300) },
          source: factSource(platform, law),
          certainty: certaintyOf(platform, law),
        },
      ];
    }),
});
