import styles from '../page/StylePage.module.css';

const COLOURS = ['paper', 'card', 'ink', 'muted', 'accent', 'on-accent', 'hairline', 'edge', 'field-edge', 'wash'];
const CHART = ['chart-1', 'chart-2', 'chart-3', 'chart-4', 'chart-5', 'chart-line'];
const TYPE = ['12', '13', '15', '20', '28'];
const SPACE = ['4', '8', '12', '16', '24', '32'];

const swatches = (names: string[]) => (
  <div className={styles.swatches}>
    {names.map((name) => (
      <div key={name} className={styles.swatch}>
        <span style={{ background: `var(--${name})` }} />
        {name}
      </div>
    ))}
  </div>
);

/** What everything is made of: components/ui/tokens.css. */
export default {
  Tokens: {
    colour: swatches(COLOURS),
    charts: swatches(CHART),
    type: TYPE.map((size) => (
      <p key={size} style={{ fontSize: `var(--text-${size})` }}>
        {size} · Who holds what you type?
      </p>
    )),
    space: SPACE.map((size) => (
      <p key={size} style={{ inlineSize: `var(--space-${size})`, background: 'var(--chart-3)' }}>
        {size}
      </p>
    )),
    quotation: (
      <p>
        <q>
          one <q>within another</q>
        </q>
      </p>
    ),
  },
};
