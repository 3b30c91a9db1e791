import { defineRule } from '../define-rule';
import { hostingPlatforms } from '../hosting-platforms';
import { pageSource } from '../name-source';
import { isSameName } from '../same-name';

/** Says beside a declared and an observed host of two names that both can hold: caches, delivery networks and moves lie between. */
export default defineRule({
  question: 'stores',
  order: 25,
  ids: ['host-two-lines'],
  tell: (sources) => {
    const [observed] = hostingPlatforms(sources);
    const declared = sources.imprint.filter(({ role, name }) => role === 'host' && name).map(({ name = '' }) => name);
    const [first] = declared;
    if (!observed || first === undefined) return [];
    const names = [observed.name, observed.operator?.value ?? ''];
    if (declared.some((one) => names.some((other) => isSameName(one, other)))) return [];
    return [
      {
        rule: 'host-two-lines',
        kind: 'derived',
        values: { declared: first, platform: observed.name },
        source: pageSource(sources),
        certainty: 'sourced',
      },
    ];
  },
});
