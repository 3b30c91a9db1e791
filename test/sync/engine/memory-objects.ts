import { keyText, type LocalObjects, type ObjectKey, objectText, type SharedObject } from '../../../utils/sync';

interface Entry {
  object: SharedObject;
  heads?: string;
  seq: number;
}

/** What a citizen has on one device, as far as the engine is concerned. */
export class MemoryObjects {
  readonly entries = new Map<string, Entry>();
  readonly gone = new Map<string, { key: ObjectKey; seq: number }>();
  /** What stood before something came from elsewhere. */
  readonly versions: SharedObject[] = [];
  seq = 0;
  /** Asked before each thing that is done: throws to fail it. */
  before: (what: string) => void = () => {};

  write(object: SharedObject): void {
    const { heads } = this.entries.get(keyText(object)) ?? {};
    this.seq += 1;
    this.gone.delete(keyText(object));
    this.entries.set(keyText(object), { object, seq: this.seq, ...(heads !== undefined && { heads }) });
  }

  delete(key: ObjectKey): void {
    if (!this.entries.delete(keyText(key))) return;
    this.seq += 1;
    this.gone.set(keyText(key), { key, seq: this.seq });
  }

  all(): string[] {
    return [...this.entries.values()].map(({ object }) => objectText(object) ?? '').sort();
  }

  /** A copy, as a backup is. */
  copy(): MemoryObjects {
    const copy = new MemoryObjects();
    for (const [key, entry] of this.entries) copy.entries.set(key, { ...entry });
    for (const [key, entry] of this.gone) copy.gone.set(key, { ...entry });
    copy.versions.push(...this.versions);
    copy.seq = this.seq;
    return copy;
  }

  local(isShared: LocalObjects['isShared'] = () => true): LocalObjects {
    return {
      kinds: ['note', 'mark', 'policy'],
      fields: { note: ['body', 'tags', 'title', 'modified'], mark: ['name', 'modified'], policy: ['text'] },
      isShared,
      changed: async (cursor) => {
        this.before('changed');
        const from = Number(cursor ?? 0) > this.seq ? 0 : Number(cursor ?? 0);
        return {
          objects: [...this.entries.values()].filter(({ seq }) => seq > from),
          gone: [...this.gone.values()].flatMap(({ key, seq }) => (seq > from ? [key] : [])),
          cursor: String(this.seq),
          more: false,
        };
      },
      put: async (puts) =>
        puts.map(({ key, object, heads, expected, keep }) => {
          this.before('put');
          const before = this.entries.get(keyText(key));
          if (objectText(before?.object ?? null) !== expected) return 'changed';
          if (before && (keep || object === null)) this.versions.push(before.object);
          if (object === null) this.delete(key);
          else if (!before || objectText(before.object) !== objectText(object)) {
            this.write(object);
            const entry = this.entries.get(keyText(key));
            if (entry) entry.heads = heads;
          } else before.heads = heads;
          this.before('done');
          return 'done';
        }),
    };
  }
}
