import type { Labelled } from './read-labelled';

/** A page with what was said of it by a model that has seen no page of its site. */
export interface Judged {
  page: Labelled;
  score: number;
  /** Called a campaign's. */
  called: boolean;
}

/** A count and its share, in per cent with one decimal. */
export interface Share {
  of: number;
  percent: number;
}

export type Figures = ReturnType<typeof tellFigures>;

/** Precision, recall, and where the errors are; the reliability table says how often a score was right. */
export function tellFigures(judged: readonly Judged[]) {
  const campaigns = judged.filter(({ page }) => page.campaign);
  const others = judged.filter(({ page }) => !page.campaign);
  const called = judged.filter((one) => one.called);
  return {
    precision: share(called, ({ page }) => page.campaign),
    recall: share(campaigns, (one) => one.called),
    recallByLanguage: shares(
      campaigns,
      ({ page }) => page.language,
      (one) => one.called,
    ),
    falseAlarmsByKind: shares(
      others,
      ({ page }) => page.kind,
      (one) => one.called,
    ),
    reliability: shares(
      judged,
      ({ score }) => (Math.min(9, Math.floor(score * 10)) / 10).toFixed(1),
      ({ page }) => page.campaign,
    ),
    missed: named(campaigns.filter((one) => !one.called)),
    falseAlarms: named(others.filter((one) => one.called)),
  };
}

export function share<T>(of: readonly T[], holds: (one: T) => boolean): Share {
  const count = of.filter(holds).length;
  return { of: of.length, percent: of.length === 0 ? 0 : Math.round((1000 * count) / of.length) / 10 };
}

function shares<T>(of: readonly T[], keyOf: (one: T) => string, holds: (one: T) => boolean): Record<string, Share> {
  const groups = new Map<string, T[]>();
  for (const one of of) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return Object.fromEntries(
    [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => [key, share(group, holds)]),
  );
}

/** Each page once, with its middle score. */
function named(judged: readonly Judged[]): Record<string, number> {
  const scores = new Map<string, number[]>();
  for (const { page, score } of judged) scores.set(page.id, [...(scores.get(page.id) ?? []), score]);
  return Object.fromEntries(
    [...scores].map(([id, all]) => [id, Math.round(100 * (all.sort((a, b) => a - b)[all.length >> 1] ?? 0)) / 100]),
  );
}
