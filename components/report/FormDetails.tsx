import { rowOf, useWords } from '../i18n';
import { SmallText } from '../ui';
import { EvidenceList } from './EvidenceList';
import styles from './FormDetails.module.css';
import { NoteLine } from './NoteLine';
import type { Form } from './parts';

/** What else a form says of itself: further receivers, boxes to agree by word for word, required answers, the way to a policy. `says` is the form in a line. */
export function FormDetails({ form, says }: { form: Form; says: string }) {
  const words = useWords();
  const { kind, why, alsoTo, scriptHosts, method, host, fields, consents, policyLink } = form;
  const required = fields.filter((field) => field.required).length;
  return (
    <div className={styles.details}>
      {alsoTo.length > 0 && <p>{words('form_also_to', { hosts: rowOf(words, alsoTo) })}</p>}
      {scriptHosts.length > 0 && <p>{words('form_script_hosts', { hosts: rowOf(words, scriptHosts) })}</p>}
      {method === 'get' && host !== '' && <p>{words('form_get')}</p>}
      {fields.length > 0 && <p>{words('form_required', { count: required })}</p>}
      <p>{words(`form_policy_${policyLink}`)}</p>
      {consents.length > 0 && <Boxes boxes={consents} />}
      {kind !== 'other' && why.length > 0 && (
        <div>
          <h4 className={styles.name}>{words('form_why')}</h4>
          <EvidenceList evidence={why} />
        </div>
      )}
      <NoteLine id={['form', kind]} says={says} from="page" />
    </div>
  );
}

/** Each box in the page's words, with how it stood before anyone touched it. */
function Boxes({ boxes }: { boxes: Form['consents'] }) {
  const words = useWords();
  return (
    <div>
      <h4 className={styles.name}>{words('form_boxes')}</h4>
      <ul className={styles.boxes}>
        {boxes.map(({ words: sentence, under, ticked, required }) => (
          <li key={`${under} ${sentence}`}>
            <q className={styles.sentence} dir="auto">
              {under ? `${under} ${sentence}` : sentence}
            </q>
            <SmallText>
              {words(ticked ? 'form_box_ticked' : 'form_box_unticked')}
              {required && ` · ${words('form_box_required')}`}
            </SmallText>
          </li>
        ))}
      </ul>
    </div>
  );
}
