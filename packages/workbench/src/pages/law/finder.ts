export { crimesLike } from '@ratione/engine/asked';
