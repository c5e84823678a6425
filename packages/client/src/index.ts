export { RationeClient, type Whole, type WithActs } from './client.ts';
export type { CallOptions, ClientOptions } from './connection.ts';
export type * from './generated.ts';
export type { JobEvent } from './job-events.ts';
export { ProblemError } from './problem-error.ts';
export type { ScreeningClient } from './screening-client.ts';
