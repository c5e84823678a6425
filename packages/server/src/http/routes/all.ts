import type { RouteSet } from '../route-set.ts';
import { changes } from './changes.ts';
import { docket } from './docket.ts';
import { law } from './law.ts';
import { questions } from './questions.ts';
import { record } from './record.ts';
import { screen } from './screen.ts';
import { service } from './service.ts';
import { states } from './states.ts';
import { territory } from './territory.ts';
import { texts } from './texts.ts';

/** Everything below /api. A further set of routes is a file here and a line in this list. */
export const routeSets: readonly RouteSet[] = [questions, states, docket, law, changes, territory, record, texts, screen, service];
