import { defineRule } from '../define-rule';
import { certaintyOf, hostingPlatforms } from '../hosting-platforms';
import { pageSource } from '../name-source';

/** The platform that was seen to host the page, with who operates it and from where; or that none was recognised. */
export default defineRule({
  question: 'stores',
  order: 20,
  ids: ['host-observed', 'host-observed-operator', 'host-observed-not-found'],
  tell: (sources) => {
    const source = pageSource(sources);
    const hosts = hostingPlatforms(sources);
    if (hosts.length === 0)
      return [{ rule: 'host-observed-not-found', kind: 'not-found', values: {}, source, certainty: 'sourced' }];
    return hosts.map((platform) => {
      const { name, operator, seat, certainty, evidence } = platform;
      const seen = { platform: name, certainty, signs: String(evidence.length) };
      if (!operator || !seat)
        return { rule: 'host-observed', kind: 'observed', values: seen, source, certainty: certaintyOf(platform) };
      return {
        rule: 'host-observed-operator',
        kind: 'observed',
        values: { ...seen, operator: operator.value.slice(0, 300), seatCountry: seat.value },
        source,
        certainty: certaintyOf(platform, operator.certainty === 'sourced' ? seat : operator),
      };
    });
  },
});
