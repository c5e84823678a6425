import { peopleLexicon } from '../generated/people.ts';
import type { Draft } from '../rules/pattern.ts';
import type { Sentence, Token } from '../token.ts';
import { span } from './clause.ts';
import { dateFor } from './dates.ts';
import { NEGATIVE } from './marks.ts';

const LINK = /^(?:is|became|took|serves|served|succeeded|succeeds|replaced|appointed|elected|named|sworn|chosen|,)$/;

/** Who is or was Prosecutor or President: "Karim Khan is the Court's prosecutor", "Tomoko Akane was elected president of the Court". */
export function officials(sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): readonly Draft[] => {
    if (taken.has(at)) return [];
    const person = namedBy(token);
    if (person === null || /prosecutor|president/i.test(token.text)) return [];
    const office = peopleLexicon.officials[person]?.office ?? 'prosecutor';
    const control = office === 'prosecutor' ? 'OTP' : 'COURTPRES';
    const role = tokens.findIndex(
      (other, index) =>
        index > at && index <= at + 9 && (other.c === control || other.text.toLowerCase() === office) && namedBy(other) === null,
    );
    if (role < 0) return [];
    const link = tokens.slice(at + 1, role);
    if (!link.some((word) => LINK.test(word.c))) return [];
    const ended = link.some((word) => /^(?:former|no_longer|ex)$/.test(word.c)) || link.some((word) => /^(?:was|were)$/i.test(word.text));
    const negative = link.filter((word) => NEGATIVE.has(word.c) && word.c !== 'no_longer').length % 2 === 1;
    const held = dateFor(tokens, { at: role, end: role, subject: at, first: true });
    if (ended && held === null) return [];
    return [
      {
        proposition: {
          kind: 'official',
          person,
          office,
          positive: !negative && !(ended && held === null),
          ...(held === null ? {} : { when: held.when }),
        },
        tokens: [...span(at, role), ...(tokens[role + 1]?.c === 'of' ? [role + 1, role + 2] : []), ...(held?.used ?? [])],
        hypothetical: false,
      },
    ];
  });
}

/** Whose name a token is. */
export function namedBy(token: Token): string | null {
  if (token.c !== 'OTP' && token.c !== 'COURTPRES' && token.c !== 'OFFICIAL') return null;
  const text = token.text.toLowerCase();
  for (const [person, { name }] of Object.entries(peopleLexicon.officials)) {
    const last = name.toLowerCase().split(/[ -]/).at(-1) ?? name;
    if (text.includes(last)) return person;
  }
  return null;
}
