import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FirstLookContext, lookFirst } from '../hooks';
import { speak } from './speak';
import '../ui/base.css';

/** Puts a page into its document, once what lies ready for it was looked at. `tab`: it speaks of the tab in front. */
export async function mount(page: ReactNode, { tab = false }: { tab?: boolean } = {}): Promise<void> {
  const root = document.getElementById('root');
  const first = await lookFirst({ tab });
  if (!root) return;
  if (first.words) speak(document, first.words);
  createRoot(root).render(
    <StrictMode>
      <FirstLookContext value={first}>{page}</FirstLookContext>
    </StrictMode>,
  );
}
