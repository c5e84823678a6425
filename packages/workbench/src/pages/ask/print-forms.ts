/** Loaded when a text is copied. */
export { renderMarkdown } from '@ratione/engine';
