import { useId } from 'react';
import styles from './FlowDrawing.module.css';
import { DASHES, lookOf } from './looks';
import type { Box, Scene } from './scene';

interface FlowDrawingProps {
  scene: Scene;
  /** What it shows, for those who do not see it. */
  title: string;
  /** Id of the ribbon whose sentence is told. */
  told?: string;
  onPoint: (ribbon: string | null) => void;
  onPick: (ribbon: string) => void;
}

/** The picture: bands first, boxes over them. For the eye and the mouse alone; keyboard and screen reader have choice and table. */
export function FlowDrawing({ scene, title, told, onPoint, onPick }: FlowDrawingProps) {
  const id = useId();
  const { width, height, boxes, bands } = scene;
  const chosen = bands.find(({ ribbon }) => ribbon.id === told);
  const ends = chosen ? [chosen.ribbon.from, chosen.ribbon.to] : [];
  // What is told lies over the others.
  const stacked = chosen ? [...bands.filter((band) => band !== chosen), chosen] : bands;
  return (
    <svg
      className={styles.drawing}
      role="img"
      aria-labelledby={id}
      viewBox={`-1 -1 ${width + 2} ${height + 2}`}
      width={width}
      height={(height + 2) * (width / (width + 2))}
    >
      <title id={id}>{title}</title>
      {stacked.map(({ ribbon, path, thickness }) => (
        <g key={ribbon.id} data-ribbon={ribbon.id} className={ribbon === chosen?.ribbon ? styles.told : undefined}>
          <path
            d={path}
            className={`${styles.band} ${styles[lookOf(ribbon.kind)]}`}
            strokeWidth={thickness}
            strokeDasharray={DASHES[lookOf(ribbon.kind)]}
          />
          <path
            d={path}
            className={styles.reach}
            strokeWidth={Math.max(thickness, 14)}
            onPointerEnter={() => onPoint(ribbon.id)}
            onPointerLeave={() => onPoint(null)}
            onPointerDown={() => onPick(ribbon.id)}
          />
        </g>
      ))}
      {boxes.map((box) => (
        <NodeBox key={box.node.id} box={box} end={ends.includes(box.node.id)} />
      ))}
    </svg>
  );
}

function NodeBox({ box, end }: { box: Box; end: boolean }) {
  const { node, x, y, width, height, lines } = box;
  const kinds = [node.lane === 'you' && styles.reader, node.lane === 'declared' && styles.named, end && styles.end];
  return (
    <g data-node={node.id} className={kinds.filter(Boolean).join(' ') || undefined}>
      <rect x={x} y={y} width={width} height={height} rx={6} className={styles.box} />
      {lines.map((line) => (
        <text key={line.y} x={line.x} y={line.y} className={line.type.bold ? styles.name : styles.note}>
          {line.text}
        </text>
      ))}
    </g>
  );
}
