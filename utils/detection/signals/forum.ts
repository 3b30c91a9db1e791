import { defineSignal } from '../signal';

const SOFTWARE = /phpbb|vbulletin|xenforo|invision|discourse|simple machines|mybb|flarum|vanilla/i;
const PATH = /(?:viewtopic|viewforum|showthread|forumdisplay)\.php|\/(?:threads|topic|forums?)\//i;
const LINKS = 8;

/** A message board; supporters' networks have forums too, so this weighs little on its own. */
export default defineSignal({
  speaks: 'against',
  label: {
    en: 'It is a message board',
    fr: 'C’est un forum',
    de: 'Es ist ein Forum',
    es: 'Es un foro',
    it: 'È un forum',
    nl: 'Het is een forum',
    pl: 'To forum',
    pt: 'É um fórum',
  },
  look: ({ facts }) => {
    const topics = facts.links.filter(({ url }) => PATH.test(url));
    return [
      ...facts.metas
        .filter(({ name, content }) => name === 'generator' && SOFTWARE.test(content))
        .map(({ content }) => ({ saw: content.slice(0, 300), where: 'meta' as const })),
      ...facts.structuredTypes
        .filter((type) => type === 'DiscussionForumPosting')
        .map((saw) => ({ saw, where: 'structured-data' as const })),
      ...(topics.length >= LINKS
        ? topics.slice(0, 2).map(({ url }) => ({ saw: url.slice(0, 300), where: 'link' as const }))
        : []),
    ];
  },
});
