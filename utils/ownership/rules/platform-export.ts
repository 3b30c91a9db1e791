import { defineRule, type NoteDraft } from '../define-rule';
import { certaintyOf } from '../hosting-platforms';
import { factSource } from '../name-source';
import { receivingPlatforms } from '../receiving-platforms';

/** Who can take data out of a platform again. */
export default defineRule({
  question: 'leaves',
  order: 35,
  ids: ['export-customer', 'export-person', 'export-both', 'export-none', 'export-not-stated'],
  tell: (sources) =>
    receivingPlatforms(sources).flatMap((platform): NoteDraft[] => {
      const { dataExport, name } = platform;
      if (!dataExport) return [];
      return [
        {
          rule: `export-${dataExport.value.replace(' ', '-')}`,
          kind: dataExport.value === 'not stated' ? 'not-found' : 'derived',
          values: { platform: name },
          source: factSource(platform, dataExport),
          certainty: certaintyOf(platform, dataExport),
        },
      ];
    }),
});
