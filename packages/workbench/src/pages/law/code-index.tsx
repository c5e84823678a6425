import { type CatalogueRule, coverage } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLegal } from '../../app/legal.ts';
import { useLinkText } from '../../app/link-state.ts';
import { Choice } from '../../parts/choice.tsx';
import { English } from '../../parts/english.tsx';
import { useLawAsset } from '../../record/law-asset.ts';
import { CodeLinks } from './code-links.tsx';
import styles from './law.module.css';
import { rowsResting } from './resting.ts';

const HOWS = ['proof', 'in', 'flag', 'background', 'refused', 'not-modelled'] as const;

/** Every rule: where it is applied, or why not, and how many case rows test it. */
export function CodeIndex({ found }: { readonly found: readonly CatalogueRule[] }) {
  const { t } = useTranslation('law');
  const { code, cases } = useLawAsset();
  const titled = useLegal('rules');
  const [how, setHow] = useLinkText('how');
  const shown = found.filter((rule) => how === '' || coverage[rule.id]?.how === how);
  const files = [...new Set(shown.flatMap((rule) => coverage[rule.id]?.files ?? []))].sort();
  return (
    <>
      <p className="soft">{t('code.lede')}</p>
      <div className={styles['filters']}>
        <Choice
          label={t('code.how')}
          value={how}
          onValue={setHow}
          options={[['', t('crimes.any')], ...HOWS.map((one) => [one, t(`how.${one}`)] as const)]}
        />
        <p className="small soft" role="status">
          {t('code.count', { count: shown.length })}
        </p>
      </div>
      <h2>{t('code.byFile')}</h2>
      <ul className={styles['files']}>
        {files.map((file) => (
          <li key={file}>
            <Link to="/code" search={{ file }} dir="ltr" className={styles['file']}>
              {file}
            </Link>
          </li>
        ))}
      </ul>
      <h2>{t('code.coverage')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t('code.coverage')}>
        <table className={styles['coverage']}>
          <thead>
            <tr>
              <th scope="col">{t('code.rule')}</th>
              <th scope="col">{t('code.how')}</th>
              <th scope="col">{t('code.where')}</th>
              <th scope="col">{t('code.why')}</th>
              <th scope="col" className="end">
                {t('code.cases')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((rule) => (
              <tr key={rule.id}>
                <th scope="row">
                  <Link to="/rule/$rule" params={{ rule: rule.id }} title={titled(rule.title) ?? rule.title}>
                    <English>{rule.id}</English>
                  </Link>
                </th>
                <td>{t(`how.${coverage[rule.id]?.how ?? 'not-modelled'}`)}</td>
                <td>
                  <CodeLinks rule={rule} code={code} />
                </td>
                <td>
                  <English>{coverage[rule.id]?.why ?? ''}</English>
                </td>
                <td className="end">{rowsResting(cases, rule.id).length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
