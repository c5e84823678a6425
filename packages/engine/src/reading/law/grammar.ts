import type { Proposition, When } from '../statement.ts';
import type { DayRange, StateMention } from '../token.ts';
import type { Tape } from './tape.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

/** One way of saying a thing, over the whole of a sentence: what it then says, or null where its words do not bear it. */
export interface Form {
  readonly pattern: RegExp;
  read(groups: Groups, tape: Tape): readonly Proposition[] | null;
}

/** Small words of the patterns, each under its name in braces. */
const MACROS: Readonly<Record<string, string>> = {
  C: '(?:COURT|hague COURT|world COURT for war crimes)',
  TREATY: '(?:STATUTE|treaty|COURT|rome treaty)',
  CH: '(?:CHAMBER|APPEALS|COURT|judges|pre trial CHAMBER|CHAMBER of COURT|COURT judges|COURT CHAMBER)',
  S: '[ST]\\d+',
  A: 'A\\d+',
  X: 'X\\d+',
  P: 'P\\d+',
  D: 'D\\d+',
  N: 'N\\d+',
  G: 'G\\d+',
  PLACE: '[STLY]\\d+',
  NAME: '[SAXPTLY]\\d+',
  // To stand in a place, or to say that something is or is not so.
  BE: '(?:is|are|was|were|be|been|remains?|remained|stays?|stayed|stands?|stood|lies?|lay|falls?|fell|fallen|comes?|came|sits?|sat)',
  CAN: '(?:can|could|may|might)',
  CANNOT:
    '(?:can not|could not|may not|can never|could never|can no longer|may never|might not|is not able to|is unable to|has no way to|has no power to|was unable to|is powerless to|has no authority to|is not allowed to|is not competent to|has no mandate to|has no right to|is not entitled to|has no business to|is barred from|is forbidden to|is not free to|was powerless to|had no power to|had no authority to|lacks power to|lacks authority to|lacks competence to)',
  MAY: '(?:can|could|may|might|is able to|is entitled to|is empowered to|is free to|is competent to|has power to|has authority to|has right to|is allowed to|has mandate to|is in position to|would be able to|was able to|had power to)',
  TRY: '(?:try|prosecute|investigate|judge|pursue|charge|convict|look into|look at|examine|deal with|take up|take on|handle|hear|go after|bring to trial|bring to justice|put on trial|punish|act on|act against|act over|rule on|touch|probe|address|take cases over|consider|hear cases about|reach|cover|open INVESTIGATION into|open case over|bring charges over|bring charges for)',
  TRIED:
    '(?:tried|prosecuted|investigated|judged|pursued|charged|convicted|looked into|looked at|examined|dealt with|taken up|taken on|handled|heard|gone after|brought to trial|brought to justice|put on trial|punished|acted on|touched|probed|reached|indicted|held to account|called to account|made to answer)',
  ARREST:
    '(?:arrest|detain|hand over|surrender|seize|apprehend|deliver|give up|turn over|turn in|take into custody|execute WARRANT against|execute WARRANT for|enforce WARRANT against|enforce WARRANT for|act on WARRANT against|carry out WARRANT against|honour WARRANT against|honor WARRANT against|execute COURT WARRANT for)',
};

const WORD = /\{([A-Z]+)\}/g;

function expanded(template: string): string {
  let out = template;
  for (let pass = 0; pass < 4 && WORD.test(out); pass += 1)
    out = out.replace(WORD, (whole, name: string) => {
      const found = MACROS[name];
      if (found === undefined) throw new Error(`no macro ${whole}`);
      return found;
    });
  return out;
}

/** A pattern over a part of the line. */
export function part(template: string, flags = ''): RegExp {
  const seen = new Map<string, number>();
  const named = expanded(template).replace(/\(\?<(\w+)>/g, (_, name: string) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? `(?<${name}>` : `(?<${name}_${count}>`;
  });
  return new RegExp(named, flags);
}

/** A pattern over the whole line. */
export function form(template: string, read: Form['read']): Form {
  return { pattern: part(`^(?:${template})$`), read };
}

/** What each name took, wherever in the pattern it stands. */
export function groupsOf(found: RegExpExecArray): Groups {
  const out: Record<string, string | undefined> = {};
  for (const [name, taken] of Object.entries(found.groups ?? {})) {
    const [plain = name] = name.split('_');
    out[plain] ??= taken;
  }
  return out;
}

/** States of a slot as mentions; empty where it names none. */
export function mentions(tape: Tape, slot: string | undefined): readonly StateMention[] {
  const states = tape.token(slot)?.states;
  if (states !== undefined) return states;
  const state = tape.state(slot);
  return state === null ? [] : [{ state, orElse: [] }];
}

export function dayOf(tape: Tape, slot: string | undefined): DayRange | null {
  return tape.token(slot)?.date ?? null;
}

export function numberOf(tape: Tape, slot: string | undefined): number | null {
  return tape.token(slot)?.number ?? null;
}

export function when(range: DayRange, as: When['as']): When {
  return { range, as };
}

export function law(point: string, positive: boolean): Proposition {
  return { kind: 'law', point, positive };
}
