import { BarChart } from '../../../components/compare/BarChart';
import { CHART_STEPS, ChartPatterns, chartFill, Figure } from '../../../components/ui';

const COUNTED = [
  ['United States', 7],
  ['France', 4],
  ['Germany', 3],
  ['Ireland', 2],
  ['not found', 1],
] as const;

const bars = (
  <svg
    viewBox="0 0 320 130"
    role="img"
    aria-label="Bars of the table"
    style={{ inlineSize: '100%', maxInlineSize: '30rem' }}
  >
    <ChartPatterns prefix="sample" />
    {CHART_STEPS.map((step) => (
      <rect
        key={step}
        x="1"
        y={(step - 1) * 26 + 1}
        width={(COUNTED[step - 1]?.[1] ?? 0) * 45}
        height="20"
        rx="2"
        fill={chartFill('sample', step)}
        stroke="var(--chart-line)"
      />
    ))}
  </svg>
);

const table = (
  <table>
    <tbody>
      {COUNTED.map(([name, count]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{count}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

const sites = (count: number) => Array.from({ length: count }, (_, at) => `site-${at + 1}.example`);

/** Pictures of numbers. */
export default {
  ChartPatterns: { 'one hue in five steps': bars },
  Figure: {
    'a picture, and its table': (
      <Figure
        title="Where the platforms are run from"
        note="17 sites kept, read in January 2026"
        picture={bars}
        table={table}
      />
    ),
  },
  BarChart: {
    'of the sites kept': (
      <BarChart
        title="Countries of the operators"
        total={17}
        bars={COUNTED.map(([name, count]) => ({ id: name, name, sites: sites(count) }))}
      />
    ),
  },
};
