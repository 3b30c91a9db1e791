import { useMemo, useState } from 'react';
import { type Report, tellDataFlows } from '../../utils/report';
import { useWords } from '../i18n';
import { Button, Disclosure, Section, SmallText } from '../ui';
import { FlowDrawing } from './FlowDrawing';
import { FlowLegend } from './FlowLegend';
import styles from './FlowPicture.module.css';
import { FlowTable } from './FlowTable';
import { layOut } from './lay-out';
import { RibbonChoice, RibbonSentence } from './RibbonChoice';
import { SavePicture } from './SavePicture';
import { useWidth } from './use-width';

/** What can be done with the picture from here; what is absent cannot. */
export interface PictureActions {
  /** In a page of the extension's own: a file is never offered where a page could lay itself over the button. */
  saves?: boolean;
  /** In the page's frame: to where there is room, and files. */
  onOpenFull?: () => void;
}

interface FlowPictureProps extends PictureActions {
  report: Report;
}

/** Width before it is measured: the sidebar's. */
const USUAL = 328;

/** Where the reader's data goes: drawn, told ribbon by ribbon, and as a table. */
export function FlowPicture({ report, saves, onOpenFull }: FlowPictureProps) {
  const words = useWords();
  const flows = useMemo(() => tellDataFlows(report), [report]);
  const [figure, width] = useWidth<HTMLElement>(USUAL);
  const scene = useMemo(() => layOut({ flows, words, width }), [flows, words, width]);
  const [picked, setPicked] = useState<string>();
  const [pointed, setPointed] = useState<string | null>(null);
  const { ribbons, nodes } = flows;
  // At first, where what she types goes.
  const chosen =
    ribbons.find(({ id }) => id === picked) ?? ribbons.find(({ kind }) => kind === 'posts-to') ?? ribbons[0];
  const told = ribbons.find(({ id }) => id === pointed) ?? chosen;
  // That the browser asked for the page is no picture.
  if (ribbons.length < 2 || told === undefined) return null;
  const folded = nodes.reduce((sum, { members }) => sum + members.length, 0);
  const title = words('flow_alt', { site: report.site, count: ribbons.length });
  return (
    <Section title={words('flow_title')}>
      <figure ref={figure} className={saves ? `${styles.figure} ${styles.wide}` : styles.figure}>
        <FlowDrawing scene={scene} title={title} told={told.id} onPoint={setPointed} onPick={setPicked} />
      </figure>
      <FlowLegend flows={flows} />
      <RibbonChoice flows={flows} picked={chosen?.id} onPick={setPicked} />
      <RibbonSentence flows={flows} ribbon={told} />
      {folded > 0 && <SmallText>{words('flow_folded', { count: folded })}</SmallText>}
      <div className={styles.table}>
        <Disclosure lead={words('flow_table')} hint={words('hint_see')}>
          <FlowTable flows={flows} caption={words('flow_title')} />
        </Disclosure>
      </div>
      <SmallText>{words('flow_note')}</SmallText>
      {saves && <SavePicture flows={flows} report={report} />}
      {onOpenFull && (
        <Button look="quiet" onClick={onOpenFull}>
          {words('flow_open_full')}
        </Button>
      )}
    </Section>
  );
}
