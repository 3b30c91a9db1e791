import { defineRule, type NoteDraft } from '../define-rule';
import { certaintyOf } from '../hosting-platforms';
import { factSource, pageSource } from '../name-source';
import { receivingPlatforms } from '../receiving-platforms';
import { leastSure, whoHolds } from '../who-holds';

/**
 * Who ends up holding supporters' data, as follows from what is known of each platform: the site and the platform acts for it, both, the
 * platform, or the organisation whose own platform it is. A site with none above it has `no-operator-above`.
 */
export default defineRule({
  question: 'decides',
  order: 15,
  ids: ['holds-site', 'holds-both', 'holds-platform', 'holds-party'],
  tell: (sources) =>
    receivingPlatforms(sources).flatMap((platform): NoteDraft[] => {
      const holding = whoHolds(platform);
      if (!holding) return [];
      const fact = leastSure(holding.facts);
      const { name, operator, gdprRole } = platform;
      return [
        {
          rule: `holds-${holding.by}`,
          kind: 'derived',
          values: {
            platform: name,
            role: gdprRole?.value ?? 'not stated',
            ...(holding.by === 'party' ? { operator: (operator?.value ?? '').slice(0, 300) } : {}),
          },
          source: fact ? factSource(platform, fact) : pageSource(sources),
          certainty: certaintyOf(platform, fact),
        },
      ];
    }),
});
