import type { PlatformFinding } from '../../utils/platforms';
import type { KnownPlatform } from '../../utils/platforms/known-platforms';
import { canShow } from './compile-rules';
import { GROUPS, type Group, groupOf, groupOfCategories } from './groups';
import type { RuleSet } from './read-rules';
import { theirNames } from './their-names';

/** What both say of one page. */
export interface Seen {
  ours: PlatformFinding[];
  theirs: Set<string>;
}

export interface ExampleFigures {
  group: Group;
  platforms: number;
  /** Of these platforms: how many the other set names; has a rule for that a saved page can answer; finds on an example of ours. */
  named: number;
  visible: number;
  found: number;
}

/** Whether the other set finds our platforms on the examples that our catalogue gives of them. */
export function compareExamples(
  platforms: readonly KnownPlatform[],
  rules: RuleSet,
  seenOn: (platform: KnownPlatform) => Set<string>[],
): ExampleFigures[] {
  return GROUPS.map((group) => {
    const those = platforms.filter((platform) => groupOf(platform) === group);
    const known = those.map((platform) => ({ platform, names: theirNames(platform, rules.technologies.keys()) }));
    const visible = known.filter(({ names }) =>
      names.some((name) => {
        const technology = rules.technologies.get(name);
        return technology !== undefined && canShow(technology);
      }),
    );
    return {
      group,
      platforms: those.length,
      named: known.filter(({ names }) => names.length > 0).length,
      visible: visible.length,
      found: visible.filter(({ platform, names }) =>
        seenOn(platform).some((theirs) => names.some((name) => theirs.has(name))),
      ).length,
    };
  });
}

export interface PageFigures {
  group: Group;
  ours: number;
  /** Of ours: those that the page only links to. */
  linked: number;
  theirs: number;
  both: number;
  /** What only one side finds, with how often, most often first. */
  onlyOurs: [name: string, pages: number][];
  onlyTheirs: [name: string, pages: number][];
}

/** Counts pairs of a page and a platform found on it. What several rules of the other set say of one platform counts once. */
export function comparePages(
  platforms: readonly KnownPlatform[],
  rules: RuleSet,
  pages: readonly Seen[],
): PageFigures[] {
  const namesOf = new Map(platforms.map((platform) => [platform.id, theirNames(platform, rules.technologies.keys())]));
  const matched = new Set([...namesOf.values()].flat());
  return GROUPS.map((group) => {
    const those = platforms.filter((platform) => groupOf(platform) === group);
    const [onlyOurs, onlyTheirs] = [new Map<string, number>(), new Map<string, number>()];
    const figures = { ours: 0, linked: 0, theirs: 0, both: 0 };
    for (const { ours, theirs } of pages) {
      for (const { id, name } of those) {
        const roles = ours.filter((finding) => finding.id === id).map(({ role }) => role);
        const told = namesOf.get(id)?.some((their) => theirs.has(their)) ?? false;
        if (roles.length > 0) figures.ours += 1;
        if (roles.length > 0 && roles.every((role) => role === 'sends-to')) figures.linked += 1;
        if (told) figures.theirs += 1;
        if (roles.length > 0 && told) figures.both += 1;
        if (roles.length > 0 && !told) count(onlyOurs, name);
        if (roles.length === 0 && told) count(onlyTheirs, name);
      }
      for (const their of theirs) {
        if (matched.has(their) || groupOfTechnology(rules, their) !== group) continue;
        figures.theirs += 1;
        count(onlyTheirs, `${their} (not in our catalogue)`);
      }
    }
    return { group, ...figures, onlyOurs: ranked(onlyOurs), onlyTheirs: ranked(onlyTheirs) };
  });
}

function groupOfTechnology({ technologies, categories }: RuleSet, name: string): Group | null {
  return groupOfCategories(technologies.get(name)?.cats.map((id) => categories.get(id) ?? '') ?? []);
}

function count(names: Map<string, number>, name: string): void {
  names.set(name, (names.get(name) ?? 0) + 1);
}

function ranked(names: Map<string, number>): [string, number][] {
  return [...names].sort((a, b) => b[1] - a[1]);
}
