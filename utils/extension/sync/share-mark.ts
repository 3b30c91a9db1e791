import { Mark, type SharedBeside } from '../../notes';
import type { SharedObject } from '../../sync';
import { asFields } from './share-fields';
import { asText, besideFor, type People, shownAs, whoseOf } from './whose';

/** A mark of the directory as a space knows it. */
export function shareMark(people: People, mark: Mark, beside?: SharedBeside): SharedObject {
  const { id, by: saidBy, ...said } = mark;
  const { by, from } = whoseOf(people, beside, saidBy);
  return { kind: 'mark', id, fields: asFields({ ...said, by, saidBy: from }) };
}

/** A mark that came from a space; undefined where it is none that could be kept. */
export function markFrom(people: People, { id, fields }: SharedObject): { mark: Mark; by?: string } | undefined {
  const { by, saidBy, ...said } = fields;
  const [first, from] = [asText(by), asText(saidBy)];
  const whose = { ...(first !== undefined && { by: first }), ...(from !== undefined && { from }) };
  const shown = shownAs(people, whose);
  const mark = Mark.safeParse({ ...said, id, ...(shown !== undefined && { by: shown }) }).data;
  return mark && { mark, ...besideFor(people, whose) };
}
