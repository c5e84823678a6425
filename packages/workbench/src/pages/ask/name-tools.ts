/** What names crimes and States. Loaded beside the law, so that the form shows before it. */
export { readCrime } from '@ratione/engine';
export { namesIn } from '../../parts/names.ts';
