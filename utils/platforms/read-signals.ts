import { compilePlatform, type Look } from './compile-platform';
import type { KnownPlatform } from './known-platforms';
import type { PageView } from './page-view';
import { SAW_LIMIT, type Signal } from './signal';

const compiled = new WeakMap<KnownPlatform, Look[]>();

/** Every fingerprint of a platform that the page shows, each once, with what was seen first. */
export function readSignals(platform: KnownPlatform, page: PageView): Signal[] {
  const looks = compiled.get(platform) ?? compilePlatform(platform);
  compiled.set(platform, looks);
  return looks.flatMap(({ look, ...mark }) => {
    const sightings = look(page);
    const [first] = sightings;
    if (!first) return [];
    const accounts = sightings.flatMap(({ account }) => account ?? []);
    return [{ ...mark, saw: first.saw.slice(0, SAW_LIMIT), account: accounts[0], accounts }];
  });
}
