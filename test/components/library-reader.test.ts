import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { libraryReader, READING } from '../../components/hooks/library-reader';
import type { Library } from '../../components/notes/library';
import type { Answer, MessageName, Payload } from '../../utils/extension';
import type { Note } from '../../utils/notes';

const AT = Date.parse('2026-01-01T00:00:00.000Z');
const idOf = (n: number) => `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
const noteOf = (n: number, more: Partial<Note> = {}): Note => ({
  id: idOf(n),
  site: 'volunteers.example',
  target: { source: 'https://volunteers.example/', title: '' },
  body: `note ${n}`,
  kind: 'note',
  tags: [],
  created: new Date(AT).toISOString(),
  modified: new Date(AT + n).toISOString(),
  ...more,
});

/** A background with notes that change while it is asked; `before` may hold back or fail an answer. */
class ScriptedNotes {
  notes = new Map<string, { note: Note; seq: number }>();
  seq = 0;
  held: Note[] = [];
  asked: string[] = [];
  before: (name: string) => Promise<void> | void = () => {};

  put(...notes: Note[]): void {
    for (const note of notes) {
      this.seq += 1;
      this.notes.set(note.id, { note, seq: this.seq });
    }
  }

  purge(...ids: string[]): void {
    for (const id of ids) if (this.notes.delete(id)) this.seq += 1;
  }

  async ask<N extends MessageName>(name: N, payload: Payload<N>): Promise<Answer<N>> {
    this.asked.push(name);
    await this.before(name);
    return structuredClone(this.answer(name, Object(payload))) as Answer<N>;
  }

  private answer(name: string, asked: { limit?: number; after?: unknown; seq?: number }): unknown {
    const { limit = 0, seq = 0 } = asked;
    const after = String(asked.after ?? '');
    const state = { seq: this.seq, total: this.notes.size, unreadable: 0 };
    const all = [...this.notes.values()];
    switch (name) {
      case 'notesState':
        return state;
      case 'safety':
        return {
          backup: null,
          changed: 0,
          remind: false,
          held: this.held.map((note) => ({ note, reason: '', since: '' })),
        };
      case 'newestNotes':
        return all
          .map(({ note }) => note)
          .filter(({ deleted }) => !deleted)
          .sort((a, b) => b.modified.localeCompare(a.modified))
          .slice(0, limit);
      case 'notesChunk': {
        const rest = all
          .map(({ note }) => note)
          .sort((a, b) => a.id.localeCompare(b.id))
          .filter(({ id }) => id > after);
        return { notes: rest.slice(0, limit), next: rest.length > limit ? rest[limit - 1]?.id : undefined };
      }
      case 'notesSince': {
        const rest = all.filter((it) => it.seq > seq).sort((a, b) => a.seq - b.seq);
        const some = rest.slice(0, limit);
        const more = rest.length > limit;
        return { notes: some.map(({ note }) => note), state: more ? { ...state, seq: some.at(-1)?.seq } : state, more };
      }
    }
    throw new Error('unknown_message');
  }
}

let background: ScriptedNotes;
let states: Library[];
let reader: ReturnType<typeof libraryReader>;
const last = () => states.at(-1);
const bodies = () => last()?.notes.map(({ body }) => body);
const settled = () => vi.waitFor(() => expect(last()).toMatchObject({ complete: true, failed: null }));

beforeEach(() => {
  background = new ScriptedNotes();
  states = [];
  reader = libraryReader({
    ask: (name, payload) => background.ask(name, payload),
    onState: (library) => states.push(library),
    now: () => performance.now(),
    later: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds / 100);
      return () => clearTimeout(timer);
    },
  });
});
afterEach(() => reader.stop());

const many = (count: number, from = 1) => Array.from({ length: count }, (_, at) => noteOf(from + at));

describe('reading', () => {
  it('shows the newest first, says how many there are, and then has them all, newest first', async () => {
    background.put(...many(1_200));
    reader.read();
    await settled();
    expect(states[0]?.notes.map(({ body }) => body)).toEqual(
      Array.from({ length: READING.first }, (_, at) => `note ${1_200 - at}`),
    );
    expect(states[0]).toMatchObject({ total: null, complete: false });
    expect(states[1]).toMatchObject({ total: 1_200, complete: false });
    expect(bodies()).toEqual(Array.from({ length: 1_200 }, (_, at) => `note ${1_200 - at}`));
    expect(last()).toMatchObject({ total: 1_200, seq: 1_200, unreadable: 0 });
  });

  it('keeps what lies in the trash apart', async () => {
    background.put(noteOf(1), noteOf(2, { deleted: new Date(AT).toISOString() }));
    reader.read();
    await settled();
    expect(bodies()).toEqual(['note 1']);
    expect(last()?.trash.map(({ body }) => body)).toEqual(['note 2']);
  });

  it('of no notes at all ends, too', async () => {
    reader.read();
    await settled();
    expect(last()).toMatchObject({ notes: [], trash: [], total: 0 });
  });

  it('of 10,000 notes makes a few states a second and asks no more than it must', async () => {
    background.put(...many(10_000));
    const start = performance.now();
    reader.read();
    await settled();
    const seconds = (performance.now() - start) / 1_000;
    expect(states.length).toBeLessThan(4 + seconds * (1_000 / READING.pause));
    expect(background.asked.filter((name) => name === 'notesChunk')).toHaveLength(10_000 / READING.piece);
    expect(last()?.notes).toHaveLength(10_000);
  });

  it('misses nothing that changes while it reads', async () => {
    background.put(...many(1_500));
    let pieces = 0;
    background.before = (name) => {
      if (name !== 'notesChunk') return;
      pieces += 1;
      if (pieces === 2)
        background.put(noteOf(3, { body: 'changed', modified: new Date(AT + 9_000).toISOString() }), noteOf(2_000));
      if (pieces === 3) background.purge(idOf(4));
    };
    reader.read();
    await settled();
    expect(bodies()?.slice(0, 2)).toEqual(['changed', 'note 2000']);
    expect(bodies()).not.toContain('note 4');
    expect(last()?.notes).toHaveLength(1_500);
  });

  it('goes on from where it failed, shows meanwhile what it has, and says why', async () => {
    background.put(...many(2_000));
    let left = 2;
    let pieces = 0;
    background.before = (name) => {
      if (name !== 'notesChunk') return;
      pieces += 1;
      if (pieces === 3 && left > 0) {
        left -= 1;
        pieces -= 1;
        throw new Error('no_answer');
      }
    };
    reader.read();
    await settled();
    expect(states.some(({ failed, notes }) => failed === 'no_answer' && notes.length >= 1_000)).toBe(true);
    expect(background.asked.filter((name) => name === 'notesChunk')).toHaveLength(4 + 2);
    expect(last()?.notes).toHaveLength(2_000);
  });

  it('says why where nothing can be read, shows what waits to be written, and tries again by itself', async () => {
    background.put(noteOf(1));
    background.held = [noteOf(9)];
    background.before = (name) => {
      if (name !== 'safety') throw new Error('notes_blocked');
    };
    reader.read();
    await vi.waitFor(() => expect(last()).toMatchObject({ failed: 'notes_blocked', total: null }));
    expect(bodies()).toEqual(['note 9']);
    background.before = () => {};
    await settled();
    expect(bodies()).toEqual(['note 9', 'note 1']);
  });
});

describe('changes', () => {
  beforeEach(async () => {
    background.put(...many(700));
    reader.read();
    await settled();
    background.asked = [];
  });

  const readAgain = async () => {
    const before = states.length;
    reader.read();
    await vi.waitFor(() => expect(states.length).toBeGreaterThan(before));
  };

  it('are asked for alone: nothing that stayed is read again', async () => {
    background.put(noteOf(7, { body: 'changed', modified: new Date(AT + 9_000).toISOString() }));
    const kept = last()?.notes.at(-1);
    await readAgain();
    expect(bodies()?.[0]).toBe('changed');
    expect(last()?.notes.at(-1)).toBe(kept);
    expect(background.asked).not.toContain('notesChunk');
  });

  it('more than one piece of them come whole, as after an import of older notes', async () => {
    background.put(...many(1_300, 5_000).map((note) => ({ ...note, modified: new Date(AT - 1_000).toISOString() })));
    await readAgain();
    expect(last()?.notes).toHaveLength(2_000);
    expect(bodies()?.[0]).toBe('note 700');
    expect(background.asked.filter((name) => name === 'notesSince')).toHaveLength(3);
  });

  it('into the trash and out of it move a note over', async () => {
    background.put(noteOf(5, { deleted: new Date(AT).toISOString() }));
    await readAgain();
    expect(last()?.trash).toHaveLength(1);
    background.put(noteOf(5));
    await readAgain();
    expect(last()).toMatchObject({ trash: [], total: 700 });
  });

  it('that delete for good take the note away, and leave the others as they are', async () => {
    background.purge(idOf(700), idOf(3));
    const kept = last()?.notes.find(({ id }) => id === idOf(4));
    await readAgain();
    expect(last()?.notes).toHaveLength(698);
    expect(last()?.notes.find(({ id }) => id === idOf(4))).toBe(kept);
  });

  it('of another database in the place of this one read all anew', async () => {
    background.notes.clear();
    background.seq = 0;
    background.put(...many(690, 10_000));
    await readAgain();
    expect(bodies()?.at(0)).toBe('note 10689');
    expect(last()?.notes).toHaveLength(690);
  });

  it('told while an answer is on its way are asked for afterwards: the newest words stand', async () => {
    const answers: (() => void)[] = [];
    background.before = (name) => (name === 'notesSince' ? new Promise((answer) => answers.push(answer)) : undefined);
    background.put(noteOf(7, { body: 'older', modified: new Date(AT + 8_000).toISOString() }));
    reader.read();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers.shift()?.();
    background.put(noteOf(7, { body: 'newer', modified: new Date(AT + 9_000).toISOString() }));
    reader.read();
    reader.read();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers.shift()?.();
    await vi.waitFor(() => expect(bodies()?.[0]).toBe('newer'));
    expect(background.asked.filter((name) => name === 'notesSince')).toHaveLength(2);
  });

  it('that wait to be written stand in place of what is on disk, and add what is not there', async () => {
    background.held = [noteOf(7, { body: 'waits', modified: new Date(AT + 9_000).toISOString() }), noteOf(9_999)];
    await readAgain();
    expect(bodies()?.slice(0, 2)).toEqual(['note 9999', 'waits']);
    expect(last()).toMatchObject({ total: 701 });
    background.held = [];
    await readAgain();
    expect(bodies()).toContain('note 7');
    expect(last()).toMatchObject({ total: 700 });
  });
});

it('says nothing any more once it is stopped', async () => {
  background.put(...many(10));
  reader.read();
  reader.stop();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(states).toEqual([]);
});
