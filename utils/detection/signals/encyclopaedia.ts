import { defineSignal } from '../signal';

export default defineSignal({
  speaks: 'against',
  label: {
    en: 'It is an encyclopaedia or wiki',
    fr: 'C’est une encyclopédie ou un wiki',
    de: 'Es ist eine Enzyklopädie oder ein Wiki',
    es: 'Es una enciclopedia o un wiki',
    it: 'È un’enciclopedia o un wiki',
    nl: 'Het is een encyclopedie of wiki',
    pl: 'To encyklopedia lub wiki',
    pt: 'É uma enciclopédia ou um wiki',
  },
  look: ({ facts }) => [
    ...facts.metas
      .filter(({ name, content }) => name === 'generator' && /mediawiki|dokuwiki|moinmoin|tiddlywiki/i.test(content))
      .map(({ content }) => ({ saw: content.slice(0, 300), where: 'meta' as const })),
    ...(facts.classes.includes('mediawiki') ? [{ saw: 'mediawiki', where: 'markup' as const }] : []),
  ],
});
