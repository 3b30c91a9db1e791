/** What lies on a server: a random name that says nothing, and bytes that nobody without the key can read. Never changed once written. */
export interface SealedRecord {
  /** 16 random bytes, base64url: 22 characters. */
  name: string;
  bytes: Uint8Array;
}

/** The longest record a transport downloads, in bytes. */
export const MAX_RECORD_BYTES = 8 * 1024 * 1024;

export interface Pulled {
  /** A record whose length has changed since it was seen comes again: an upload that was cut off has been repeated. */
  records: SealedRecord[];
  /** Names of records longer than `MAX_RECORD_BYTES`, left where they lie. */
  tooLarge?: string[];
  /** Names that an earlier pull saw and that are there no more: deleted by their author, or lost by the server. */
  gone?: string[];
  /** Where to go on; opaque, at most 2 MB of text. Kept only once the records are. */
  cursor: string;
  /** Whether there is more to pull at once. */
  more: boolean;
}

export interface Push {
  records: readonly SealedRecord[];
  /** Names of this device's own records that `records` make needless, because a snapshot among them says all they said. */
  replaced?: readonly string[] | undefined;
}

/**
 * A place where sealed records lie. This is the whole interface: what differs between a folder and a database ends here. Both reject with
 * `SyncFailure`; a push that was cut off may be repeated as it was, records that are there already are left alone.
 */
export interface Transport {
  /** Records after `cursor` (null: from the beginning), at most some megabytes at once, own ones included. A record may come twice. */
  pull(
    cursor: string | null,
    options?: { signal?: AbortSignal /** Waits for news as long as the place allows, 25 s at most. */; wait?: boolean },
  ): Promise<Pulled>;
  push(push: Push, options?: { signal?: AbortSignal }): Promise<void>;
}
