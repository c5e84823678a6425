import { ENGINE_VERSION } from '@ratione/engine';
import { loadRecord } from '../session/record-data.ts';

export function versionText(): string {
  const { date, hash } = loadRecord().version;
  return `ratione ${ENGINE_VERSION}, record of ${date} (${hash.slice(0, 8)})`;
}
