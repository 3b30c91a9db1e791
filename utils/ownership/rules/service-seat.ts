import { defineRule, type NoteDraft } from '../define-rule';
import { certaintyOf } from '../hosting-platforms';
import { factSource } from '../name-source';
import { receivingPlatforms } from '../receiving-platforms';

/** Where the operators of services sit that receive what is typed, beside the platform that hosts the page. */
export default defineRule({
  question: 'receives',
  order: 35,
  ids: ['service-seat'],
  tell: (sources) =>
    receivingPlatforms(sources).flatMap((platform): NoteDraft[] => {
      const { role, name, operator, seat } = platform;
      if (role === 'host' || !operator || !seat) return [];
      return [
        {
          rule: 'service-seat',
          kind: 'derived',
          values: { platform: name, operator: operator.value.slice(0, 300), seatCountry: seat.value },
          source: factSource(platform, seat),
          certainty: certaintyOf(platform, operator.certainty === 'sourced' ? seat : operator),
        },
      ];
    }),
});
