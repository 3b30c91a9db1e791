import { FlowPicture } from '../../../components/flow-picture';
import { ClauseLine } from '../../../components/report/ClauseLine';
import { exampleReport } from '../../../components/report/example-report';
import { FaceView } from '../../../components/report/FaceView';
import type { Face } from '../../../components/report/face-of';
import { LanguagePair } from '../../../components/report/LanguagePair';
import { QuoteBlock } from '../../../components/report/QuoteBlock';
import { Sidebar } from '../../../components/report/Sidebar';
import styles from '../page/StylePage.module.css';
import type { States } from '.';

const { policy } = exampleReport;
const clause = policy.status === 'read' ? policy.reading.answers.find(({ quotes }) => quotes.length > 0) : undefined;
const nothing = () => {};

const QUIET: Record<string, Face> = {
  'not examined': { kind: 'not-examined' },
  examining: { kind: 'examining' },
  'not readable': { kind: 'not-readable' },
  failed: { kind: 'failed', reason: 'timeout' },
  'no campaign': { kind: 'other', report: exampleReport, said: false },
  unsure: { kind: 'unsure', report: exampleReport, said: false },
};

function face(shown: Face) {
  return (
    <div className={styles.card}>
      <FaceView face={shown} watching={false} quiet onExamine={nothing} onOpenPage={nothing} onSay={nothing}>
        {() => null}
      </FaceView>
    </div>
  );
}

const faces: States = Object.fromEntries(Object.entries(QUIET).map(([state, shown]) => [state, face(shown)]));

/** The report's main parts. */
export default {
  QuoteBlock: {
    'in another language': (
      <QuoteBlock
        quote={{
          exact: 'We keep it for as long as needed.',
          url: 'https://samplenet.example/privacy',
          lang: 'en',
          heading: 'Retention',
        }}
        show="Show it in the policy"
      />
    ),
    'in another direction': (
      <QuoteBlock
        quote={{
          exact: 'نحتفظ بها ما دامت ضرورية.',
          url: 'https://samplenet.example/ar',
          lang: 'ar',
          heading: undefined,
        }}
        show="Show it in the policy"
      />
    ),
  },
  LanguagePair: {
    different: <LanguagePair page="fr" policy="en" relation="different" />,
    same: <LanguagePair page="fr" policy="fr" relation="same" />,
    unknown: <LanguagePair page="fr" policy={null} relation="unknown" />,
  },
  ClauseLine: {
    ...(clause && {
      'a question and its quotes': (
        <div className={styles.card}>
          <ClauseLine clause={clause} onRead={nothing} />
        </div>
      ),
    }),
  },
  FaceView: faces,
  FlowPicture: {
    'of the example': (
      <div className={styles.card}>
        <FlowPicture report={exampleReport} />
      </div>
    ),
  },
  Sidebar: {
    'of the example': (
      <div className={styles.card}>
        <Sidebar
          tab={{ site: exampleReport.site, watching: true, state: { status: 'ready', report: exampleReport } }}
          notes={null}
          onOpenPage={nothing}
          onSay={nothing}
          onClose={nothing}
          onCollapse={nothing}
          onOpenPanel={nothing}
        />
      </div>
    ),
  },
};
