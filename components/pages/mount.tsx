import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/base.css';

/** Puts a page into its document. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
