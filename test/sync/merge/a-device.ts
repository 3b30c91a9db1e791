import {
  type Change,
  type Heads,
  joinHeads,
  makeChange,
  NO_HEADS,
  newStretch,
  objectSaid,
  type SharedObject,
  type Signer,
} from '../../../utils/sync';

export const SPACE = 'AAAAAAAAAAAAAAAAAAAAAA';
export const KEY = { kind: 'note', id: 'n' } as const;

let signed = 0;

/** Signs nothing, in no time; each signature differs. For tests of what comes after signatures were verified. */
export function quickSigner(letter: string): Signer {
  return {
    id: `${letter.repeat(42)}A`,
    sign: async () => {
      signed += 1;
      return `${String(signed).padStart(85, '0')}A`;
    },
  };
}

/** One device, as far as one object goes: what it knows, and how it changes that. */
export class Device {
  heads: Heads = NO_HEADS;
  stretch = newStretch();
  readonly #signer: Signer;
  readonly made: Change[] = [];

  constructor(letter: string) {
    this.#signer = quickSigner(letter);
  }

  /** A background starts. */
  wake(): void {
    this.stretch = newStretch();
  }

  take(changes: readonly Change[]): void {
    for (const change of changes) this.heads = joinHeads(this.heads, change);
  }

  async say(object: SharedObject | null, at = '2026-01-01T00:00:00Z', settle = false): Promise<Change | null> {
    const { heads, stretch } = this;
    const change = await makeChange({
      heads,
      key: KEY,
      object,
      space: SPACE,
      signer: this.#signer,
      stretch,
      at,
      settle,
    });
    if (change === null) return null;
    this.made.push(change);
    this.take([change]);
    return change;
  }

  said(): SharedObject | null {
    return objectSaid(this.heads);
  }
}
