import { defineRule } from '../define-rule';
import { certaintyOf } from '../hosting-platforms';
import { pageSource } from '../name-source';

/** Services to which the page sends visitors, and from which it loads parts of itself. A link is never hosting. */
export default defineRule({
  question: 'receives',
  order: 30,
  ids: ['sends-to', 'loads-from'],
  tell: (sources) =>
    sources.platforms
      .filter(({ role }) => role === 'sends-to' || role === 'loads-from')
      .map((platform) => ({
        rule: platform.role,
        kind: 'observed',
        values: { platform: platform.name, saw: platform.evidence[0]?.saw ?? platform.name },
        source: pageSource(sources),
        certainty: certaintyOf(platform),
      })),
});
