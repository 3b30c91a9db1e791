const set = (names: string) => new Set(names.split(' '));

/** Elements that a tag of theirs ends without being told, and the ones in which that stops (HTML standard, optional tags). */
const ENDED_BY: [begun: Set<string>, ended: Set<string>, within: Set<string>][] = [
  [set('li'), set('li'), set('ul ol menu')],
  [set('dt dd'), set('dt dd'), set('dl')],
  [set('td th'), set('td th caption'), set('tr')],
  [set('tr'), set('tr td th caption'), set('table')],
  [set('tbody thead tfoot'), set('tbody thead tfoot tr td th caption'), set('table')],
];
/** What cannot stand in a paragraph and ends it. */
const ENDS_PARAGRAPH = set(
  `address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  header hr li main menu nav ol p pre section summary table ul`.replace(/\s+/g, ' '),
);
/** No tag reaches out of a cell to what stands around its table. */
const CELL = set('td th caption table');
const OF_TABLES = set('table tbody thead tfoot tr td th caption');

/** What is open while markup is written, as names: never more than `most`, so that nothing done with them grows with the page. */
export class OpenElements {
  private readonly names: string[] = [];

  constructor(private readonly most: number) {}

  /** Opens an element; false where it would stand too deep, and is left out. */
  open(name: string): boolean {
    if (this.names.length >= this.most) return false;
    this.names.push(name);
    return true;
  }

  count(names: Set<string>): number {
    return this.names.filter((it) => names.has(it)).length;
  }

  /** Names to be closed, innermost first, before an element called `name` begins. */
  endedBy(name: string): string[] {
    const ended = ENDED_BY.filter(([begun]) => begun.has(name)).flatMap(([, ends, within]) =>
      this.closeOutermost(ends, within),
    );
    return ENDS_PARAGRAPH.has(name) ? [...this.closeOutermost(set('p'), CELL), ...ended] : ended;
  }

  /** Names to be closed, innermost first, where `</name>` stands; none where it closes nothing that is open. */
  close(name: string): string[] {
    const at = this.names.lastIndexOf(name);
    const walled = !OF_TABLES.has(name) && this.names.findLastIndex((it) => CELL.has(it)) > at;
    return at < 0 || walled ? [] : this.names.splice(at).reverse();
  }

  private closeOutermost(ended: Set<string>, within: Set<string>): string[] {
    const from = this.names.findLastIndex((it) => within.has(it)) + 1;
    const at = this.names.findIndex((it, index) => index >= from && ended.has(it));
    return at < 0 ? [] : this.names.splice(at).reverse();
  }
}
