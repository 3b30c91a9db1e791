import { defineRule } from '../define-rule';
import { certaintyOf, hostingPlatforms } from '../hosting-platforms';
import { factSource } from '../name-source';

/** Where the platform says it keeps data, unless its own words on that are quoted anyway. */
export default defineRule({
  question: 'stores',
  order: 30,
  ids: ['host-region'],
  tell: (sources) =>
    hostingPlatforms(sources).flatMap((platform) => {
      const { region, name, statements } = platform;
      if (!region || statements.some(({ topic }) => topic === 'stores')) return [];
      return [
        {
          rule: 'host-region',
          kind: 'derived',
          values: { platform: name, regionCountry: region.value },
          source: factSource(platform, region),
          certainty: certaintyOf(platform, region),
        },
      ];
    }),
});
