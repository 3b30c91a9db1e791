import { addressOf, type Kind } from './soak-sites';
import { countTabs, go, openTab, type SoakTab, setOut } from './soak-tabs';
import type { SoakWorld } from './soak-world';

/** One page load as somebody makes it, in one tab; it may put another tab in its place. */
interface PageDeed {
  what: string;
  /** How often it comes among all. */
  weight: number;
  do(world: SoakWorld, tab: SoakTab): Promise<void>;
}

/** Demonstration sites on which a sidebar comes by itself. */
const DEMOS = [
  'http://ensemble-idf2029.example/',
  'https://reseau.parti-des-vallons.example/',
  'https://www.hannareyesformayor.example/',
  'https://www.jonas-brunner.example/',
  'https://www.francois-beranger.example/',
];

const visit = (kind: Kind) => (world: SoakWorld, tab: SoakTab) =>
  go(tab, some(world, kind), kind === 'village' ? 'other' : 'campaign');

const DEEDS: readonly PageDeed[] = [
  { what: 'a campaign’s page', weight: 28, do: visit('candidate') },
  { what: 'a campaign without a policy', weight: 8, do: visit('speechless') },
  { what: 'a campaign with a slow policy', weight: 8, do: visit('patient') },
  { what: 'a demonstration site', weight: 10, do: (world, tab) => go(tab, oneOf(world, DEMOS), 'campaign') },
  { what: 'an ordinary page', weight: 22, do: visit('village') },
  { what: 'a single-page site', weight: 10, do: moveAbout },
  { what: 'a page left while it loads', weight: 7, do: leaveWhileLoading },
  { what: 'a tab closed while it loads', weight: 7, do: closeWhileLoading },
];

const BY_WEIGHT = DEEDS.flatMap((deed) => Array<PageDeed>(deed.weight).fill(deed));

/** One page load, chosen by chance. */
export function chooseLoad(world: SoakWorld): { what: string; do(world: SoakWorld): Promise<void> } {
  const { what, do: act } = oneOf(world, BY_WEIGHT);
  return { what, do: () => act(world, oneOf(world, world.tabs)) };
}

/** Loads a page of every campaign's site there is: what is kept once for each site, and learnt once by a background, is there then. */
export async function loadEverySite(world: SoakWorld): Promise<void> {
  const kinds: Kind[] = ['candidate', 'speechless', 'patient', 'moving'];
  const hosts = Array.from({ length: world.hosts }, (_, number) => number);
  const all = [...DEMOS, ...kinds.flatMap((kind) => hosts.map((number) => addressOf(kind, number)))];
  for (const [place, url] of all.entries()) {
    const tab = world.tabs[place % world.tabs.length];
    if (tab) await go(tab, url, 'campaign');
    // A page that was left at once was not read.
    await world.pause(200);
  }
  await countTabs(world.tabs);
}

function oneOf<T>({ random }: SoakWorld, things: readonly T[]): T {
  const thing = things[Math.floor(random() * things.length)];
  if (thing === undefined) throw new Error('nothing to choose from');
  return thing;
}

function some({ random, hosts }: SoakWorld, kind: Kind): string {
  return addressOf(kind, Math.floor(random() * hosts));
}

/** Three views, with much made and removed between them, and back to the first. */
async function moveAbout(world: SoakWorld, tab: SoakTab): Promise<void> {
  await go(tab, some(world, 'moving'), 'campaign');
  await tab.page.evaluate('move("/news/1"); churn(20); move("/news/2"); churn(20); move("/")');
}

async function leaveWhileLoading(world: SoakWorld, tab: SoakTab): Promise<void> {
  setOut(tab, some(world, 'patient'));
  await world.pause(world.random() * 600);
  const next = some(world, 'village');
  // Firefox's driver may take the end of the first load for that of the second.
  await go(tab, next, 'other').catch(() => go(tab, next, 'other'));
}

/** Another tab comes in its place. */
async function closeWhileLoading(world: SoakWorld, tab: SoakTab): Promise<void> {
  setOut(tab, some(world, world.random() < 0.5 ? 'candidate' : 'patient'));
  await world.pause(world.random() * 600);
  const opened = await openTab(world.browser, world.troubles);
  world.tabs.splice(world.tabs.indexOf(tab), 1, opened);
  await tab.page.close();
  await go(opened, some(world, 'candidate'), 'campaign');
}
