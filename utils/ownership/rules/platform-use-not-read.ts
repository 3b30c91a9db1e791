import { defineRule } from '../define-rule';
import { hostingPlatforms } from '../hosting-platforms';
import { pageSource } from '../name-source';

/** Says of a platform whose own use of the data cannot be quoted that its texts on that were not read. */
export default defineRule({
  question: 'receives',
  order: 45,
  ids: ['platform-use-not-read'],
  tell: (sources) =>
    hostingPlatforms(sources)
      .filter(({ kind, statements }) => kind === 'host-platform' && !statements.some(({ topic }) => topic === 'uses'))
      .map(({ name }) => ({
        rule: 'platform-use-not-read',
        kind: 'not-found',
        values: { platform: name },
        source: pageSource(sources),
        certainty: 'sourced',
      })),
});
