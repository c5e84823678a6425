import type { Day } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import { LegalTerm } from '../../parts/legal-term.tsx';
import { useLaw } from '../../record/law.ts';
import type { Stretch, TriedRow } from './tried.ts';

/** The name of a family of crimes, of what an amendment added, or of single paragraphs. `plain`: without links. */
export function RowName({ row, plain = false }: { readonly row: TriedRow; readonly plain?: boolean }) {
  const { t } = useTranslation(['world', 'terms']);
  const { ledger } = useLaw();
  if (row.only.length > 0)
    return (
      <bdi lang="en">
        {row.only.map(({ id, pinpoint }, index) => (
          <span key={id}>
            {index > 0 && ', '}
            {plain ? (
              pinpoint
            ) : (
              <Link to="/crime/$crime" params={{ crime: id }}>
                {pinpoint}
              </Link>
            )}
          </span>
        ))}
      </bdi>
    );
  if (row.family !== 'war_crimes') return t(`terms:family.${row.family}`);
  if (row.amendment === null) return t('state.war1998');
  return (
    <>
      {t('state.warAmended')} <LegalTerm of="record">{ledger.amendment(row.amendment)?.title ?? ''}</LegalTerm>
    </>
  );
}

/** A stretch in words: its days, and why the answer is what it is. */
export function useStretchWords(asOf: Day) {
  const { t } = useTranslation(['world', 'terms']);
  return {
    days: ({ from, to }: Stretch) =>
      to === asOf
        ? t('state.fromOn', { from: dayInWords(from, 'medium') })
        : from === to
          ? dayInWords(from, 'medium')
          : t('state.fromTo', { from: dayInWords(from, 'medium'), to: dayInWords(to, 'medium') }),
    because: ({ answer, bases, bars, missing }: Stretch) =>
      answer === 'depends'
        ? missing.join(' ')
        : answer === 'yes'
          ? bases.map((base) => t(`terms:base.${base}`)).join('; ')
          : bars.map((bar) => t(`terms:bar.${bar}`)).join('; '),
  };
}
