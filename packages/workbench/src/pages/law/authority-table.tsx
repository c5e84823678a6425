import type { authorities } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import styles from './law.module.css';

type Authority = (typeof authorities)[number];

/** Who says so: each authority with its date, what it was used for, and how far it was read when the register was made. */
export function AuthorityTable({ authorities }: { readonly authorities: readonly Authority[] }) {
  const { t } = useTranslation('law');
  if (authorities.length === 0) return null;
  return (
    <section aria-labelledby="authorities">
      <h2 id="authorities">{t('authority.title')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t('authority.title')}>
        <table className={styles['authorities']}>
          <thead>
            <tr>
              <th scope="col">{t('authority.what')}</th>
              <th scope="col">{t('authority.date')}</th>
              <th scope="col">{t('authority.usedFor')}</th>
              <th scope="col">{t('authority.read')}</th>
            </tr>
          </thead>
          <tbody>
            {authorities.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <English>{one.title}</English>
                </th>
                <td>
                  <English>{one.date}</English>
                </td>
                <td>
                  <English>{one.usedFor}</English>
                </td>
                <td>{t(`verified.${one.verified}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
