import type { Determination } from '../determine/answer.ts';
import { type AnswerJson, toJson } from '../render/json.ts';
import type { ViewContext } from './context.ts';
import { type UnofficialMark, unofficialMark } from './unofficial.ts';

/** The whole answer to one question, every member computed. */
export type AskView = { readonly schema: 'ratione/ask/1' } & UnofficialMark & AnswerJson;

export function askView(context: Pick<ViewContext, 'ownActs'>, determination: Determination): AskView {
  return { schema: 'ratione/ask/1', ...unofficialMark(context), ...toJson(determination) };
}
