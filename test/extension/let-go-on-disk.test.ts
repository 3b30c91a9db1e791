import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const tidyDisk = vi.fn(async () => {});
vi.mock('../../utils/database', async (original) => ({ ...(await original<object>()), tidyDisk }));
const { letGoOnDisk } = await import('../../utils/extension/let-go-on-disk');

beforeEach(() => {
  vi.useFakeTimers();
  tidyDisk.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe('letting go of what was deleted', () => {
  it('happens once for what is deleted in a row', async () => {
    for (let deletion = 0; deletion < 5; deletion += 1) {
      letGoOnDisk();
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(tidyDisk).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(tidyDisk).toHaveBeenCalledOnce();
  });

  it('waits for one that is under way, and happens again', async () => {
    let end = () => {};
    tidyDisk.mockImplementationOnce(
      () =>
        new Promise<void>((done) => {
          end = done;
        }),
    );
    letGoOnDisk();
    await vi.advanceTimersByTimeAsync(1_000);
    letGoOnDisk();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(tidyDisk).toHaveBeenCalledOnce();
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(tidyDisk).toHaveBeenCalledTimes(2);
  });

  it('is nothing in Firefox, which cannot be asked', async () => {
    vi.stubEnv('FIREFOX', 'true');
    letGoOnDisk();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(tidyDisk).not.toHaveBeenCalled();
  });
});
