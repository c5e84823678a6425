import type { Flip } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import { useSayings } from '../../parts/saying.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import type { AskState } from './ask-search.ts';

/** A change that would give another answer, with the button that supposes it. */
export function FlipLine({
  flip,
  state,
  onState,
}: {
  readonly flip: Flip;
  readonly state: AskState;
  readonly onState: (state: AskState) => void;
}) {
  const { t } = useTranslation('ask');
  const own = useSayings()(flip.change);
  const change = own ?? flip.change;
  return (
    <li>
      {own === null ? <English>{capital(flip.change)}</English> : <bdi>{capital(own)}</bdi>} <Verdict value={flip.to} />
      <button
        type="button"
        className="plain no-print"
        aria-label={t(flip.suppose.kind === 'position' ? 'lines.compareNamed' : 'lines.supposeNamed', { change })}
        onClick={() => onState(supposing(flip, state))}
      >
        {flip.suppose.kind === 'position' ? t('lines.compare') : t('lines.suppose')}
      </button>
    </li>
  );
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The question with the flip's change in it: a fact written over, an act supposed, or a position held beside the answer. */
export function supposing({ suppose }: Flip, state: AskState): AskState {
  switch (suppose.kind) {
    case 'facts':
      return { ...state, compare: null, made: null, supposed: [...state.supposed, { kind: 'facts', facts: suppose.facts }] };
    case 'declaration':
      return {
        ...state,
        compare: null,
        made: null,
        supposed: [...state.supposed, { kind: 'declaration', state: suppose.state, from: suppose.from }],
      };
    case 'referral':
      return {
        ...state,
        compare: null,
        made: null,
        supposed: [...state.supposed, { kind: 'referral', place: suppose.place, from: suppose.from }],
      };
    case 'position':
      return { ...state, compare: { kind: 'position', issue: suppose.issue, subject: suppose.subject, position: suppose.position } };
    default:
      return suppose satisfies never;
  }
}
