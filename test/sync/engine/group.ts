import { ALL, type Device, device, settle } from './device';
import type { TestPlace } from './test-place';

const NAMES = ['Ana', 'Bea', 'Cem', 'Dov', 'Eva'];

/** As many people as asked for, in one group of the first one's at `place`, which is empty; all up to date. */
export async function group<P extends TestPlace>(count: number, place: P): Promise<Device<P>[]> {
  const founder = await device(place);
  const begin = { kind: 'group', name: 'Watch', me: 'Ana', place: place.at, scope: ALL } as const;
  founder.space = (await founder.engine.start(begin)).space;
  await founder.engine.run(founder.space);
  const all = [founder];
  for (const me of NAMES.slice(1, count)) {
    const invitation = await founder.engine.invite(founder.space, true);
    await founder.engine.run(founder.space);
    const next = await device(place);
    next.space = (await next.engine.join({ me, scope: ALL, by: { invitation } })).space;
    await next.engine.run(next.space);
    all.push(next);
  }
  await settle(all);
  return all;
}

/** What a member calls itself among machines. */
export async function idOf(member: Device<TestPlace>): Promise<string> {
  return (await told(member)).me;
}

export async function told({ engine }: Device<TestPlace>) {
  const [space] = await engine.tell();
  if (!space) throw new Error('in no space');
  return space;
}
