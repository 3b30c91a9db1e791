import {
  createVerify,
  type DataKey,
  type FoundEvent,
  type MyKeys,
  makeFound,
  makeMyKeys,
  newDataKey,
  newStretch,
  type OpenKey,
  openKey,
  type Payload,
  type Signer,
  signerOf,
  spaceIdOf,
  type Verify,
} from '../../../utils/sync';

export const NOW = '2026-11-01T10:00:00.000Z';

/** A space with its founder, and all that sealing asks for. */
export interface ASpace {
  keys: MyKeys;
  signer: Signer;
  founding: FoundEvent;
  space: string;
  dataKey: DataKey;
  key: OpenKey;
  verify: Verify;
}

export async function aSpace(kind: 'devices' | 'group' = 'devices', name = 'Laptop'): Promise<ASpace> {
  const keys = await makeMyKeys();
  const founding = await makeFound({ keys, kind, name, at: NOW });
  const dataKey = newDataKey(1);
  const [space, key] = [await spaceIdOf(founding), await openKey(dataKey)];
  return { keys, signer: signerOf(keys), founding, space, dataKey, key, verify: createVerify() };
}

export function payloadOf(from: string, more: Partial<Payload> = {}): Payload {
  return { from, stretch: newStretch(), seq: 1, heard: {}, changes: [], members: [], ...more };
}
