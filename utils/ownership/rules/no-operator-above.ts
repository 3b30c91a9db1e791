import { defineRule } from '../define-rule';
import { hostingPlatforms } from '../hosting-platforms';
import { pageSource } from '../name-source';

/** Software that anyone can install, and no service that hosts the page: nobody stands between the site and its web host. */
export default defineRule({
  question: 'decides',
  order: 30,
  ids: ['no-operator-above'],
  tell: (sources) => {
    const software = sources.platforms.filter(({ role }) => role === 'software');
    if (software.length === 0 || hostingPlatforms(sources).length > 0) return [];
    return [
      {
        rule: 'no-operator-above',
        kind: 'derived',
        values: { software: software.map(({ name }) => name).join(', ') },
        source: pageSource(sources),
        certainty: software.some(({ certainty }) => certainty !== 'possible') ? 'sourced' : 'uncertain',
      },
    ];
  },
});
