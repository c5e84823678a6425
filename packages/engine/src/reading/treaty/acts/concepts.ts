import { TREATY } from '../clause.ts';

/** Every act a State can be told to have done, or a state it can be told to be in. */
export type Act =
  | 'unsign'
  | 'unratify'
  | 'refused'
  | 'succeed'
  | 'repeal'
  | 'drop-124'
  | 'article-124'
  | 'accept'
  | 'revoke'
  | 'effect'
  | 'until'
  | 'notify'
  | 'announce'
  | 'intend'
  | 'vote'
  | 'in-force'
  | 'deposit'
  | 'accede'
  | 'ratify'
  | 'sign'
  | 'join'
  | 'left'
  | 'withdrew'
  | 'signatory'
  | 'party';

export const LEAVING = ['withdraw', 'withdrawal', 'leave'];

const NOTICE = ['notice'];

const ADDRESSEES = ['un', 'depositary', 'registrar', 'assembly'];

/** Concepts that belong to each act; what else stands in the clause is left unread. */
export const OWN: Readonly<Record<Act, readonly string[]>> = {
  unsign: [
    'unsign',
    'bound',
    'nofurther',
    'noduty',
    'say',
    'will',
    'neg',
    'join',
    'signature',
    'withdraw',
    'revoke',
    'sign',
    'notify',
    'intend',
    'announce',
    'become',
    'party',
    'ratify',
    'give',
    ...NOTICE,
    ...TREATY,
    ...ADDRESSEES,
  ],
  unratify: ['withdraw', 'revoke', 'leave', 'ratification', 'accession', 'instrument', 'cease', ...TREATY, ...ADDRESSEES],
  succeed: ['retroactive', 'ratify', 'though', 'succession', 'neg', 'sign', 'ratification', 'deposit', 'notify', ...TREATY, ...ADDRESSEES],
  repeal: ['revoke', 'parliament', 'vote', 'ratification', ...TREATY],
  'drop-124': ['revoke', 'reservation', 'optout', 'declaration', 'leave', 'withdraw', 'X'],
  refused: ['noauthority', 'accept', 'declaration', 'reject', 'deposit', 'give', 'jurisdiction', 'X', 'reach', ...TREATY, ...ADDRESSEES],
  'article-124': [
    'reach',
    'X',
    'declaration',
    'reservation',
    'optout',
    'give',
    'deposit',
    'accept',
    'jurisdiction',
    'ratification',
    'ratify',
    ...TREATY,
  ],
  accept: [
    'cease',
    'have',
    'decide',
    'vote',
    'intend',
    'accept',
    'jurisdiction',
    'begin',
    'declaration',
    'X',
    'deposit',
    'give',
    'notify',
    'announce',
    'retroactive',
    'openended',
    'sign',
    'reach',
    ...TREATY,
    ...ADDRESSEES,
  ],
  revoke: [
    'revoke',
    'withdraw',
    'decide',
    'decision',
    'leave',
    'withdrawal',
    'announce',
    'cease',
    'give',
    'intend',
    ...NOTICE,
    ...TREATY,
    ...ADDRESSEES,
  ],
  effect: [
    'force',
    'cease',
    'remain',
    'party',
    'membership',
    'will',
    'become',
    ...LEAVING,
    ...NOTICE,
    ...TREATY,
    ...ADDRESSEES,
    'reach',
    'come',
    'nolonger',
    'bound',
    'within',
    'belong',
    'outside',
    'out',
    'country',
  ],
  until: ['remain', 'belong', 'still', 'party', 'until', 'membership', 'will', 'bound', 'within', ...TREATY],
  notify: [
    'notify',
    'deposit',
    'give',
    'reach',
    'announce',
    'come',
    'begin',
    'intend',
    'decide',
    'trigger',
    ...LEAVING,
    ...NOTICE,
    ...TREATY,
    ...ADDRESSEES,
  ],
  announce: ['announce', 'say', 'intend', 'decide', 'will', 'come', ...LEAVING, ...TREATY],
  intend: ['goingout', 'intend', 'decide', 'will', 'announce', 'pending', ...NOTICE, ...LEAVING, ...TREATY],
  vote: ['vote', 'parliament', 'decide', 'intend', ...LEAVING, ...TREATY],
  'in-force': ['will', 'force', 'membership', 'begin', 'bound', 'become', 'ratification', 'accession', 'come', 'party', ...TREATY],
  deposit: ['deposit', 'reach', 'give', 'instrument', 'ratification', 'accession', 'ratify', 'accede', 'come', ...TREATY, ...ADDRESSEES],
  accede: ['accede', 'accession', 'reach', 'give', 'come', 'begin', 'deposit', 'instrument', ...TREATY, ...ADDRESSEES],
  ratify: [
    'ratify',
    'ratification',
    'reach',
    'deposit',
    'instrument',
    'come',
    'begin',
    'parliament',
    'vote',
    'give',
    'intend',
    ...TREATY,
    ...ADDRESSEES,
  ],
  sign: ['sign', 'signature', 'come', 'begin', 'give', 'merely', 'nofurther', ...TREATY],
  join: ['accession', 'acquire', 'join', 'become', 'party', 'admit', 'membership', 'accept', ...TREATY],
  left: ['bring', 'outside', 'nolonger', 'bound', 'cease', 'membership', 'party', 'notice', 'declaration', ...LEAVING, ...TREATY],
  withdrew: ['notice', 'declaration', ...LEAVING, ...TREATY],
  signatory: ['merely', 'signatory', 'nonsignatory', 'become', 'remain', 'belong', 'count', 'cease', ...TREATY],
  party: [
    'actually',
    'party',
    'nonparty',
    'membership',
    'within',
    'belong',
    'bound',
    'outside',
    'remain',
    'become',
    'join',
    'count',
    'out',
    'accept',
    ...TREATY,
  ],
};
