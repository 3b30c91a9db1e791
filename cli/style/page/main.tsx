import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../components/ui/base.css';
import { StylePage } from './StylePage';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <StylePage />
    </StrictMode>,
  );
}
