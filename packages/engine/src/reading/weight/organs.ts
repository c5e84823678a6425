import type { Draft } from '../rules/pattern.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence } from '../token.ts';

/** Which organs may do what is said; the Court as a whole may do all of it. */
const DOES: Readonly<Record<string, RegExp>> = {
  warrant: /^(?:CHAMBER)$/,
  summons: /^(?:CHAMBER)$/,
  convicted: /^(?:CHAMBER|APPEALS)$/,
  acquitted: /^(?:CHAMBER|APPEALS)$/,
  sentence: /^(?:CHAMBER|APPEALS)$/,
  'charges-confirmed': /^(?:CHAMBER)$/,
  applied: /^(?:OTP|CHAMBER)$/,
  authorised: /^(?:CHAMBER|APPEALS|OTP)$/,
  refused: /^(?:CHAMBER|OTP)$/,
  investigation: /^OTP$/,
  examination: /^OTP$/,
  'examination-closed': /^OTP$/,
  'investigation-closed': /^OTP$/,
  requested: /^(?:OTP|CHAMBER)$/,
  'under-investigation': /^OTP$/,
  'charges-dropped': /^(?:OTP|CHAMBER|APPEALS)$/,
  inadmissible: /^(?:CHAMBER|APPEALS)$/,
  released: /^(?:CHAMBER|APPEALS)$/,
  'council-referral': /^OTP$/,
  'state-referral': /^OTP$/,
};

/** "The Prosecutor sentenced", "the Chamber opened an examination": an organ told to do what is not its to do. */
export function actorAmiss(sentence: Sentence, drafts: readonly Draft[]): string | null {
  for (const { proposition, tokens } of drafts) {
    const does = DOES[deedOf(proposition)];
    if (does === undefined) continue;
    const organs = tokens.flatMap((at) => {
      const token = sentence.tokens[at];
      return token !== undefined && /^(?:OTP|CHAMBER|APPEALS)$/.test(token.c) ? [token] : [];
    });
    if (organs.length > 0 && !organs.some((token) => does.test(token.c)))
      return `It names an organ that does not do this: ${organs[0]?.text ?? ''}.`;
  }
  return null;
}

/** Whether an organ that is named may have done one of the deeds, wherever it stands. */
export function mayAct(control: string, parts: readonly Proposition[]): boolean {
  return /^(?:OTP|CHAMBER|APPEALS)$/.test(control) && parts.some((part) => DOES[deedOf(part)]?.test(control) === true);
}

function deedOf(p: Proposition): string {
  if (p.kind === 'person') return p.act;
  if (p.kind === 'inquiry') return p.step;
  if (p.kind === 'case-event') return CASE[p.event] ?? p.kind;
  if (p.kind === 'situation') return p.stage;
  return p.kind;
}

const CASE: Readonly<Record<string, string>> = {
  warrant: 'warrant',
  summons: 'summons',
  convicted: 'convicted',
  acquitted: 'acquitted',
  sentenced: 'sentence',
  confirmed: 'charges-confirmed',
  applied: 'applied',
  dropped: 'charges-dropped',
  inadmissible: 'inadmissible',
};
