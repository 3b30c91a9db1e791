import { type ReactNode, useState } from 'react';
import { useWords } from '../i18n';
import { Button } from '../ui';
import { FaceMessage } from './FaceMessage';
import type { Face, ReportFace } from './face-of';
import { QuietFace } from './QuietFace';
import { sayFailure } from './say-failure';
import { type Say, VerdictActions } from './VerdictActions';

/** What can be done from a face. What is absent cannot be done in this view and is not shown. */
export interface FaceActions extends Say {
  onExamine?: () => void;
  onOpenPage: (page: 'options' | 'welcome') => void;
}

interface FaceViewProps extends FaceActions {
  face: Face;
  watching: boolean;
  /** An unsure page is told in a quiet line first; its report only when asked for. */
  quiet?: boolean;
  /** How a report is shown. */
  children: (face: ReportFace) => ReactNode;
}

/** Each face with its next step. */
export function FaceView({ face, watching, quiet, children, onExamine, onOpenPage, ...say }: FaceViewProps) {
  const words = useWords();
  const [anyway, setAnyway] = useState(false);
  const { onSay } = say;

  function examineAnyway() {
    setAnyway(true);
    onExamine?.();
  }

  switch (face.kind) {
    case 'campaign':
      return children(face);
    case 'unsure':
    case 'other':
      if ((anyway && !face.said) || (face.kind === 'unsure' && !quiet)) return children(face);
      return <QuietFace face={face} onExamine={onExamine && examineAnyway} {...say} />;
    case 'not-examined':
      if (watching) {
        return (
          <FaceMessage
            title={words('what_other')}
            line={words('what_other_line')}
            next={elsewhere('face_other_elsewhere')}
          >
            {onExamine && <Button onClick={examineAnyway}>{words('action_examine_anyway')}</Button>}
            {onSay && <VerdictActions kind="other" said={false} onSay={onSay} />}
          </FaceMessage>
        );
      }
      return (
        <FaceMessage title={words('face_not_examined')} line={words('face_not_watching')}>
          {onExamine && (
            <Button look="primary" onClick={examineAnyway}>
              {words('action_examine')}
            </Button>
          )}
          <Button look="quiet" onClick={() => onOpenPage('welcome')}>
            {words('action_watch')}
          </Button>
        </FaceMessage>
      );
    case 'examining':
      return <FaceMessage busy title={words('face_examining')} line={words('face_examining_line')} />;
    case 'not-readable':
      return (
        <FaceMessage
          title={words('face_not_readable')}
          line={words('face_not_readable_line')}
          next={words('face_not_readable_next')}
        />
      );
    case 'failed':
      return (
        <FaceMessage
          title={words('face_failed')}
          line={sayFailure(words, face.reason)}
          next={elsewhere('face_failed_elsewhere')}
        >
          {onExamine && <Button onClick={onExamine}>{words('action_again')}</Button>}
        </FaceMessage>
      );
  }

  /** In a page's frame nothing can be examined: the next step stands elsewhere. */
  function elsewhere(key: string): string | undefined {
    return onExamine ? undefined : words(key);
  }
}
