import { afterEach, describe, expect, it, vi } from 'vitest';
import { newId } from '../../components/notes/new-id';
import { Note } from '../../utils/notes';

describe('an id for a note', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('is a note’s id, and no two are alike', () => {
    const ids = Array.from({ length: 200 }, newId);
    expect(new Set(ids).size).toBe(200);
    for (const id of ids) {
      expect(Note.shape.id.safeParse(id).success).toBe(true);
      expect(id).toMatch(/^.{14}4.{4}[89ab]/);
    }
  });

  it('can be made in a frame that the browser holds for insecure', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(Note.shape.id.safeParse(newId()).success).toBe(true);
  });
});
