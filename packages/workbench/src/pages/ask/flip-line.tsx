import type { Flip } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
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
  return (
    <li>
      <span lang="en" dir="ltr">
        {flip.change.charAt(0).toUpperCase()}
        {flip.change.slice(1)}
      </span>
      <Verdict value={flip.to} />
      <button
        type="button"
        className="plain no-print"
        aria-label={t(flip.suppose.kind === 'position' ? 'lines.compareNamed' : 'lines.supposeNamed', { change: flip.change })}
        onClick={() => onState(supposing(flip, state))}
      >
        {flip.suppose.kind === 'position' ? t('lines.compare') : t('lines.suppose')}
      </button>
    </li>
  );
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
