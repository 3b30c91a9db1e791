import { type ColumnId, isQuestion, questionOf, type Row } from '../../utils/comparison';
import { inLocale } from '../../utils/evidence';
import { type InterfaceWords, useWords } from '../i18n';
import type { PressedAnswer } from './AnswerDialog';
import { AnswerMark } from './AnswerMark';
import answers from './Answers.module.css';
import styles from './Cell.module.css';
import { LanguageCell } from './LanguageCell';
import { answerOf, sayAnswer, sayCell, sayKind, sayParty } from './say-cell';

interface CellProps {
  row: Row;
  column: ColumnId;
  /** The column's name: what an answer is an answer to. */
  label: string;
  onAnswer?: (pressed: PressedAnswer) => void;
}

/** What one cell shows: words always, and where it helps a shape or a list that opens. */
export function Cell({ row, column, label, onAnswer }: CellProps) {
  const words = useWords();
  const { compared } = row;
  const clause = isQuestion(column) ? questionOf(column) : undefined;
  const answer = compared && clause !== undefined ? answerOf(compared, clause) : undefined;
  if (clause !== undefined && answer && onAnswer)
    return (
      <button
        type="button"
        className={`${answers.press} ${answer === 'yes' || answer === 'no' ? '' : answers.silent}`}
        aria-haspopup="dialog"
        aria-label={words('compare_answer_of', { question: label, site: row.site, answer: sayAnswer(words, answer) })}
        onClick={() => onAnswer({ site: row.site, clause, answer })}
      >
        <AnswerMark answer={answer} />
        <span>{sayAnswer(words, answer)}</span>
      </button>
    );
  if (column === 'relation' && compared) return <LanguageCell site={compared} />;
  const names = listIn(words, row, column);
  if (names.length > FEW) return <LongList names={names} />;
  const text = sayCell(words, row, column);
  return (
    // Isolated, and on the side where the others of its column stand.
    <span className={isSilent(words, text) ? styles.silent : undefined} dir="auto">
      {text}
    </span>
  );
}

/** Names that stand in a cell at once. */
const FEW = 3;

function LongList({ names }: { names: string[] }) {
  const words = useWords();
  return (
    <details className={styles.list}>
      <summary>
        <bdi>{names[0]}</bdi> {words('library_named_more', { count: names.length - 1 })}
      </summary>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The names of a cell that holds a list, each once. */
function listIn(words: InterfaceWords, { compared, noted }: Row, column: ColumnId): string[] {
  const names = () => {
    switch (column) {
      case 'fields':
        return compared?.fields.map((kind) => sayKind(words, 'field_kind', kind));
      case 'special':
        return compared?.special.map((kind) => sayKind(words, 'special_name', kind));
      case 'sends-to':
        return compared?.sendsTo.map((party) => sayParty(words, party));
      case 'observed':
        return compared?.observed.map((party) => sayParty(words, party));
      case 'declared':
        return compared?.declared.map((party) => sayParty(words, party));
      case 'recipients':
        return compared?.recipients.map(({ id, label }) => (label ? inLocale(label, words.locale) : id));
      case 'election':
        return noted?.elections;
      case 'candidate':
        return noted?.candidates;
    }
  };
  return [...new Set(names() ?? [])];
}

/** What says that nothing was found stands back a little: it is read, and it does not shout. */
function isSilent(words: InterfaceWords, text: string): boolean {
  const known = silentIn.get(words) ?? new Set(SILENT.map((key) => words(key)));
  silentIn.set(words, known);
  return known.has(text);
}
const SILENT = [
  'compare_not_found',
  'compare_none',
  'compare_not_read',
  'compare_no_source',
  'compare_policy_not_found',
  'language_unknown',
] as const;
/** The same in words; they go with the language they are said in. */
const silentIn = new WeakMap<InterfaceWords, ReadonlySet<string>>();
