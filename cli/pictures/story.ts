/**
 * What the citizen of the pictures writes, in her language. Everybody in it is invented. Dates: the sites' own, the vote being on 10 June.
 */
export interface Story {
  /** Elections, as she calls them. */
  european: string;
  regional: string;
  municipal: string;
  /** A tag. */
  afterVote: string;
  /** A question to the network's team, on 17 May in Nanterre: who keeps the list of members after the vote? */
  asks: string;
  /** On a policy that keeps data for three years after the last contact. */
  period: string;
  /** On a promise to answer the phone: to be tried in January. */
  promise: string;
  /** On a policy that deletes six months after the vote: to look again in spring. */
  deletion: string;
  /** What she is just writing beside “propose a meeting in your neighbourhood”: for whom is the address that I give for it? */
  writes: string;
}

/** Every language's story, by its code. */
export function storyIn(language: string): Story {
  const story = stories[`./words/${language}.ts`];
  if (!story) throw new Error(`cli/pictures/words/${language}.ts is not there: pictures in this language need a story`);
  return story;
}

const stories: Record<string, Story> = import.meta.glob('./words/*.ts', { eager: true, import: 'default' });
