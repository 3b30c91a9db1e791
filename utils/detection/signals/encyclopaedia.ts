import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: { en: 'It is an encyclopaedia or wiki', fr: 'C’est une encyclopédie ou un wiki' },
  look: ({ facts }) => [
    ...facts.metas
      .filter(({ name, content }) => name === 'generator' && /mediawiki|dokuwiki|moinmoin|tiddlywiki/i.test(content))
      .map(({ content }) => ({ saw: content.slice(0, 300), where: 'meta' as const })),
    ...(facts.classes.includes('mediawiki') ? [{ saw: 'mediawiki', where: 'markup' as const }] : []),
  ],
});
