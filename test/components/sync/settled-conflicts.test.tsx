// @vitest-environment jsdom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DashboardPage } from '../../../components/pages/DashboardPage';
import { tellViews } from '../../../utils/extension/tell-views';
import { SEEDED_SYNC } from '../../e2e/seed-sync';
import { background, standOnPages } from '../page-background';

standOnPages();

const LONG = { timeout: 20_000 };

it('a conflict is gone once no space has one, also where that is heard before the list without it', async () => {
  const { table, of } = background({ ...SEEDED_SYNC, settleConflict: {} });
  location.hash = '#/sync';
  render(<DashboardPage />);
  fireEvent.click(await screen.findByText('Keep what came of both', {}, LONG));
  await waitFor(() => expect(of('settleConflict')).toHaveLength(1));
  table.getSync = { spaces: SEEDED_SYNC.getSync.spaces.map((space) => ({ ...space, conflicts: 0 })) };
  // Asked on a busy machine: by the time it answers nobody waits for it any more.
  table.getConflicts = () => new Promise(() => {});
  await tellViews({ changed: 'sync' });
  await waitFor(() => expect(screen.queryByText('Keep what came of both')).toBeNull());
});
