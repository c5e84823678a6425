import type { Token } from '../token.ts';

export type Form = 'past' | 'base' | 'ing';

/** A verb of the lexicon in one of its forms. */
export interface Verb {
  readonly does: string;
  readonly form: Form;
}

/** Control words of verbs, as past (or participle), base and -ing, with what the verb does. */
const FORMS: readonly (readonly [does: string, past: string, base: string, ing: string])[] = [
  ['sign', 'signed', 'sign', 'signing'],
  ['unsign', 'unsigned', 'unsign', 'unsigning'],
  ['ratify', 'ratified', 'ratify', 'ratifying'],
  ['accede', 'acceded', 'accede', 'acceding'],
  ['join', 'joined', 'join', 'joining'],
  ['withdraw', 'withdrew', 'withdraw', 'withdrawing'],
  ['leave', 'left', 'leave', 'leaving'],
  ['revoke', 'revoked', 'revoke', 'revoking'],
  ['notify', 'notified', 'notify', 'notifying'],
  ['send', 'sent', 'send', 'sending'],
  ['lodge', 'lodged', 'lodge', 'lodging'],
  ['announce', 'announced', 'announce', 'announcing'],
  ['decide', 'decided', 'decide', 'deciding'],
  ['intend', 'intended', 'intends', 'intending'],
  ['approve', 'approved', 'approve', 'approving'],
  ['open', 'opened', 'open', 'opening'],
  ['resume', 'resumed', 'resume', 'resuming'],
  ['close', 'closed', 'close', 'closing'],
  ['authorise', 'authorised', 'authorise', 'authorising'],
  ['reject', 'rejected', 'reject', 'rejecting'],
  ['request', 'requested', 'request', 'requesting'],
  ['issue', 'issued', 'issue', 'issuing'],
  ['convict', 'convicted', 'convict', 'convicting'],
  ['acquit', 'acquitted', 'acquit', 'acquitting'],
  ['sentence', 'sentenced', '', ''],
  ['charge', 'charged', 'charge', 'charging'],
  ['arrest', 'arrested', 'arrest', 'arresting'],
  ['surrender', 'surrendered', 'surrender', 'surrendering'],
  ['refer', 'referred', 'refer', 'referring'],
  ['veto', 'vetoed', 'veto', 'vetoing'],
  ['prosecute', 'prosecuted', 'prosecute', 'prosecuting'],
  ['investigate', 'investigated', 'investigate', 'investigating'],
  ['accept', 'accepted', 'accept', 'accepting'],
  ['grant', 'granted', 'grant', 'granting'],
  ['release', 'released', 'release', 'releasing'],
  ['urge', 'urged', 'urge', 'urging'],
  ['welcome', 'welcomed', 'welcome', 'welcoming'],
  ['overturn', 'overturned', 'overturn', 'overturning'],
  ['take-effect', 'entered_force', 'enter_force', 'entering_force'],
  ['rule', 'ruled', 'rule', 'ruling'],
  ['violate', 'violated', 'violate', 'violating'],
  ['receive', 'received', 'receive', 'receiving'],
  ['sentence', 'gave', '', ''],
  ['confirm', 'confirmed', 'confirm', 'confirming'],
  ['establish', 'established', 'establish', 'establishing'],
  ['attack', 'attacked', 'attack', 'attacking'],
  ['accuse', 'accused', 'accuse', 'accusing'],
];

const BY_CONTROL: ReadonlyMap<string, Verb> = new Map(
  FORMS.flatMap(([does, past, base, ing]) => {
    const forms: readonly (readonly [string, Form])[] = [
      [past, 'past'],
      [base, 'base'],
      [ing, 'ing'],
    ];
    return forms.filter(([control]) => control !== '').map(([control, form]) => [control, { does, form }] as const);
  }),
);

/** The verb a token is, where the lexicon knows it as one. */
export function verbOf(token: Token | undefined): Verb | null {
  if (token === undefined || token.kind !== 'word') return null;
  const verb = BY_CONTROL.get(token.c);
  if (verb === undefined) return null;
  if (/ing\b/.test(token.text)) return { ...verb, form: 'ing' };
  return verb;
}
