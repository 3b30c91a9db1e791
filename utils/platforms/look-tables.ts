import type { Address } from './address-pattern';
import { type LookTable, lookTable } from './look-table';
import type { PageView } from './page-view';
import { cluesOfName, cluesOfText } from './text-clue';

/** A table for each kind of thing on a page. */
export type LookTables = { [Kind in keyof PageView]: LookTable<PageView[Kind][number]> };

/** Tables that hold nothing yet, each with what its things are looked up by; `table` makes one. */
export function emptyTables(table = lookTable): LookTables {
  return {
    address: table(({ address }) => address, cluesOfAddress),
    stylesheet: table(({ stylesheet }) => stylesheet, cluesOfAddress),
    script: table(({ script }) => script, cluesOfAddress),
    image: table(({ image }) => image, cluesOfAddress),
    frame: table(({ frame }) => frame, cluesOfAddress),
    path: table(({ path }) => path, cluesOfAddress),
    link: table(({ link }) => link, cluesOfAddress),
    form: table(({ form }) => form, cluesOfAddress),
    ownForm: table(({ ownForm }) => ownForm, cluesOfAddress),
    relation: table(
      ({ relation }) => relation,
      ({ address }) => address.clues,
    ),
    credit: table(
      ({ credit }) => credit,
      ({ address }) => address.clues,
    ),
    generator: table(
      ({ generator }) => generator,
      () => [],
    ),
    meta: table(
      ({ meta }) => meta,
      ({ name }) => cluesOfName(name),
    ),
    inlineScript: table(({ inlineScript }) => inlineScript, cluesOfText),
    id: table(({ id }) => id, cluesOfName),
    class: table((page) => page.class, cluesOfName),
    fields: table(
      ({ fields }) => fields,
      (names) => names,
    ),
  };
}

function cluesOfAddress({ clues }: Address): string[] {
  return clues;
}
