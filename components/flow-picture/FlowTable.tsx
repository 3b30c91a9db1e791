import type { DataFlows, FlowNode, FlowRibbon } from '../../utils/report';
import { countryName, rowOf, useWords } from '../i18n';
import { EvidenceList } from '../report/EvidenceList';
import styles from './FlowTable.module.css';
import { sayKind, sayNode, sayNodeNote } from './say-flows';

const COLUMNS = ['from', 'to', 'what', 'seat', 'evidence', 'certainty'] as const;

/** The picture in words: a row for each ribbon, in the picture's order. */
export function FlowTable({ flows, caption }: { flows: DataFlows; caption: string }) {
  const words = useWords();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {words(`flow_column_${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {flows.ribbons.map((ribbon) => (
          <Row key={ribbon.id} flows={flows} ribbon={ribbon} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ flows: { nodes }, ribbon }: { flows: DataFlows; ribbon: FlowRibbon }) {
  const words = useWords();
  const { from, to, evidence, certainty } = ribbon;
  const [begin, end] = [from, to].map((wanted) => nodes.find(({ id }) => id === wanted));
  const label = (column: (typeof COLUMNS)[number]) => words(`flow_column_${column}`);
  return (
    <tr data-row={ribbon.id}>
      <td data-label={label('from')}>{begin && <bdi className={styles.name}>{sayNode(words, begin)}</bdi>}</td>
      <td data-label={label('to')}>{end && <Name node={end} />}</td>
      <td data-label={label('what')}>{sayKind(words, ribbon)}</td>
      <td data-label={label('seat')}>{end && <Seat node={end} />}</td>
      <td data-label={label('evidence')}>
        {evidence.length > 0 ? <EvidenceList evidence={evidence} /> : words('flow_no_evidence')}
      </td>
      <td data-label={label('certainty')}>{words(`flow_certainty_${certainty}`)}</td>
    </tr>
  );
}

/** The whole name, whatever the picture has room for; of a group, the names of all. */
function Name({ node }: { node: FlowNode }) {
  const words = useWords();
  const { country, ...seatless } = node;
  const members = node.members.filter(Boolean);
  const note = members.length > 0 ? rowOf(words, members) : sayNodeNote(words, seatless);
  return (
    <>
      <bdi className={styles.name}>{sayNode(words, node)}</bdi>
      {note && <bdi className={styles.note}>{note}</bdi>}
    </>
  );
}

/** Only organisations have a seat; of the reader, a form, or the site itself none is told. */
function Seat({ node: { lane, country } }: { node: FlowNode }) {
  const words = useWords();
  if (country) return countryName(words, country);
  return lane === 'form' || lane === 'site' ? '–' : words('flow_no_seat');
}
