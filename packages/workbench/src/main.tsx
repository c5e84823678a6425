import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { startLanguage } from './app/language.ts';
import { applyTheme, savedTheme } from './app/theme.ts';

applyTheme(savedTheme());
void startLanguage().then(() => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root element');
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});
