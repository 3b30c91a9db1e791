import type { Net } from '../../sync';

const counted = new Map<string, number>();

/** The same net; the lists that places are asked for are counted on their way out. */
export function countLists(net: Net): Net {
  return {
    ...net,
    fetch: (input, init) => {
      if (init?.method === 'PROPFIND')
        for (const [place, count] of counted) if (String(input).startsWith(place)) counted.set(place, count + 1);
      return net.fetch(input, init);
    },
  };
}

/** Counts from now on what is asked below a place's address; answers how to hear how much it was. */
export function startCounting(address: string): () => number {
  const { origin, pathname } = new URL(address);
  const place = `${origin}${pathname}`;
  const before = counted.get(place) ?? 0;
  counted.set(place, before);
  return () => (counted.get(place) ?? before) - before;
}
