/** How many steps a chart has; more kinds than these belong in the table. */
export const CHART_STEPS = [1, 2, 3, 4, 5] as const;

export type ChartStep = (typeof CHART_STEPS)[number];

/** Lines drawn over the colour of each step: told apart without seeing colour, in print and in forced colours. */
const LINES: Record<ChartStep, string> = {
  1: '',
  2: 'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  3: 'M0 4h8',
  4: 'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  5: 'M4 3v2M3 4h2',
};

/** The paint of a step: `fill={chartFill(prefix, 2)}`. */
export function chartFill(prefix: string, step: ChartStep): string {
  return `url(#${prefix}-${step})`;
}

/** The five paints of charts, to stand once in an SVG. `prefix` keeps the ids of two pictures on a page apart. */
export function ChartPatterns({ prefix }: { prefix: string }) {
  return (
    <defs>
      {CHART_STEPS.map((step) => (
        <pattern key={step} id={`${prefix}-${step}`} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect width="8" height="8" fill={`var(--chart-${step})`} />
          <path d={LINES[step]} stroke={step < 4 ? 'var(--card)' : 'var(--chart-line)'} strokeWidth="1.25" />
        </pattern>
      ))}
    </defs>
  );
}
