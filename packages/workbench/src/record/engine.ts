/** What the law over a record needs of the engine, apart from what single pages use: so that no page waits for the whole of it. */
export { createRatione } from '@ratione/engine';
