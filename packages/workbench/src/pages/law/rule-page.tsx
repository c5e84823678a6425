import { authorityById, type CatalogueRule, coverage, ruleById } from '@ratione/engine';
import { ruleIdOf, rulesNamed } from '@ratione/engine/views';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import { Facts } from '../../parts/facts.tsx';
import { LegalTerm, LegalText } from '../../parts/legal-term.tsx';
import { useLaw } from '../../record/law.ts';
import { useLawAsset } from '../../record/law-asset.ts';
import { AuthorityTable } from './authority-table.tsx';
import { CaseRows } from './case-rows.tsx';
import { linesOf } from './code-lines.ts';
import { CodeView } from './code-view.tsx';
import styles from './law.module.css';
import { Missing } from './missing.tsx';
import { articleOf, printed } from './order.ts';
import { readingsIn } from './readings.ts';
import { rowsBelow, rowsResting } from './resting.ts';
import { RuleRows } from './rule-rows.tsx';
import { EnglishName, EnglishText, TranslationNote } from './translation-note.tsx';

/** A rule: its words, how firm it is, who says so, the line that applies it, and the case rows that test it. A bare id may name a group. */
export function Page() {
  const { t } = useTranslation('law');
  const { rule: named = '' } = useParams({ strict: false });
  const group = rulesNamed(named);
  const rule = ruleById(ruleIdOf(named)) ?? (group.length === 1 ? group[0] : undefined);
  if (rule !== undefined) return <RulePage rule={rule} below={group.filter((one) => one !== rule)} />;
  if (group.length === 0) return <Missing what="rule" id={named} />;
  return (
    <div className="page">
      <p className={styles['trail']}>
        <Link to="/law" search={{ part: 'rules' }}>
          {t('title')}
        </Link>
      </p>
      <h1>
        <English>{ruleIdOf(named)}</English>
      </h1>
      <RuleRows rules={group} />
    </div>
  );
}

function RulePage({ rule, below }: { readonly rule: CatalogueRule; readonly below: readonly CatalogueRule[] }) {
  const { t } = useTranslation('law');
  const { record } = useLaw();
  const asset = useLawAsset();
  const lines = linesOf(rule, asset.code);
  const applied = coverage[rule.id];
  const readings = readingsIn(asset).filter((reading) => reading.rules.includes(rule.id));
  const article = articleOf(rule.cites[0] ?? '');
  return (
    <article className="page">
      <p className={styles['trail']}>
        <Link to="/law" search={{ part: 'rules' }}>
          {t('title')}
        </Link>{' '}
        · {t('article', { number: printed(t, article) })}
      </p>
      <h1>
        <span className={styles['id']}>
          <English>{rule.id}</English>
        </span>{' '}
        <LegalTerm of="rules">{rule.title}</LegalTerm>
      </h1>
      <EnglishName of="rules">{rule.title}</EnglishName>
      <LegalText of="rules" className={styles['text']}>
        {rule.says}
      </LegalText>
      <EnglishText of="rules">{rule.says}</EnglishText>
      <TranslationNote />
      <Facts
        entries={[
          [
            t('rule.provisions'),
            <span key="p">
              <English>{rule.cites.join(', ')}</English>{' '}
              <a href={rule.link} target="_blank" rel="noreferrer noopener">
                {t('statute')}
              </a>
            </span>,
          ],
          [t('rule.standing'), `${t(`standing.${rule.standing}`)}: ${t(`standingSays.${rule.standing}`)}`],
          [
            t('rule.applied'),
            <span key="a">
              {t(`how.${applied?.how ?? 'not-modelled'}`)}
              {applied !== undefined && applied.why !== '' && (
                <>
                  {' · '}
                  <English>{applied.why}</English>
                </>
              )}
            </span>,
          ],
          ...(rule.issues.length === 0
            ? []
            : [
                [
                  t('rule.issues'),
                  <ul key="i" className={styles['inline']}>
                    {rule.issues.map((id) => (
                      <li key={id}>
                        <Link to="/issue/$issue" params={{ issue: id }}>
                          <English>{id}</English>{' '}
                          <LegalTerm of="record">{record.issues.find((issue) => issue.id === id)?.question ?? ''}</LegalTerm>
                        </Link>
                      </li>
                    ))}
                  </ul>,
                ] as const,
              ]),
          ...(readings.length === 0
            ? []
            : [
                [
                  t('rule.readings'),
                  <ul key="r" className={styles['inline']}>
                    {readings.map((reading) => (
                      <li key={reading.id}>
                        <Link to="/reading/$reading" params={{ reading: reading.id }}>
                          <English>{`${reading.id} ${reading.title}`}</English>
                        </Link>
                      </li>
                    ))}
                  </ul>,
                ] as const,
              ]),
        ]}
      />
      <section aria-labelledby="rule-code">
        <h2 id="rule-code">{t('rule.code')}</h2>
        {applied === undefined || applied.files.length === 0 ? (
          <p className="soft">{t('rule.noCode')}</p>
        ) : (
          applied.files.map((file) => (
            <CodeView
              key={file}
              file={file}
              text={asset.code[file] ?? ''}
              marked={lines.filter((line) => line.file === file).map((line) => line.line)}
              excerpt
            />
          ))
        )}
      </section>
      <CaseRows title={t('rule.cases')} rows={rowsResting(asset.cases, rule.id)} note={t('cases.note')} />
      {below.length > 0 && (
        <>
          <section aria-labelledby="rule-below">
            <h2 id="rule-below">{t('rule.below')}</h2>
            <RuleRows rules={below} />
          </section>
          <CaseRows title={t('rule.casesBelow')} rows={rowsBelow(asset.cases, rule.id)} />
        </>
      )}
      <AuthorityTable authorities={rule.authorities.flatMap((id) => authorityById(id) ?? [])} />
    </article>
  );
}
