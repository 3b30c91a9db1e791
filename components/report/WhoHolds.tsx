import type { Report } from '../../utils/report';
import { useWords } from '../i18n';
import { AnswerText, Disclosure, Section } from '../ui';
import { askingForms } from './asked-fields';
import { FormLine } from './FormLine';
import { hostedBy } from './hosted-by';
import { OwnershipNotes } from './OwnershipNotes';

/** Forms shown at once; a page's further forms are one step away. */
const FIRST = 1;

/** Fourth question: what the page asks and where it goes, then who decides over it, stores it, receives it. */
export function WhoHolds({ report }: { report: Pick<Report, 'url' | 'platforms' | 'forms' | 'ownership'> }) {
  const words = useWords();
  // Of a form in another host's frame nothing is seen but where it is.
  const unseen = report.forms.filter(({ frame, fields }) => frame !== undefined && fields.length === 0);
  const forms = [...askingForms(report.forms), ...unseen];
  const rest = forms.slice(FIRST);
  return (
    <Section title={words('question_holds')}>
      {forms.length === 0 && <AnswerText>{words('fields_none')}</AnswerText>}
      {forms.slice(0, FIRST).map((form) => (
        <FormLine key={JSON.stringify(form)} form={form} platform={hostedBy(report, form)} />
      ))}
      {rest.length > 0 && (
        <Disclosure lead={words('fields_more_forms', { count: rest.length })} hint={words('hint_see')}>
          {rest.map((form) => (
            <FormLine key={JSON.stringify(form)} form={form} platform={hostedBy(report, form)} />
          ))}
        </Disclosure>
      )}
      <OwnershipNotes notes={report.ownership} />
    </Section>
  );
}
