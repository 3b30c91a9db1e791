import { expect, it, vi } from 'vitest';
import { closeStorage } from '../../utils/extension';

it('keeps what is stored from scripts in pages', async () => {
  const setAccessLevel = vi.fn(async () => {});
  await closeStorage({ setAccessLevel });
  expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

it('goes on where the browser has no such switch', async () => {
  await expect(closeStorage({})).resolves.toBeUndefined();
});
