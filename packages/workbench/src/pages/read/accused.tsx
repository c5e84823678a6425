import type { AccusationReport } from '@ratione/engine/accusations';
import { useTranslation } from 'react-i18next';
import { Verdict } from '../../parts/verdict.tsx';

/** Accusations as the text makes them, with what the Court could do then and now, and who is said to stand behind whom. */
export function Accused({ report }: { readonly report: AccusationReport }) {
  const { t } = useTranslation('read');
  const { rows, relations } = report;
  if (rows.length === 0 && relations.edges.length === 0) return null;
  const label = (id: string) => relations.nodes.find((node) => node.id === id)?.label ?? id;
  return (
    <section aria-labelledby="read-accused">
      <h2 id="read-accused">{t('accusations')}</h2>
      <p>{t('notice')}</p>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              {['accuser', 'accused', 'act', 'place', 'then', 'now', 'denies'].map((name) => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.accused} ${row.act} ${row.place?.name ?? ''}`}>
                <td>{row.accusers.map(({ speaker }) => speaker ?? '–').join(', ')}</td>
                <td>{row.accused}</td>
                <td>{row.act}</td>
                <td>{row.place?.name ?? '–'}</td>
                <td>{row.atTheTime === null ? '–' : <Verdict value={row.atTheTime.jurisdiction} />}</td>
                <td>{row.today === null ? '–' : <Verdict value={row.today.jurisdiction} />}</td>
                <td>{row.deniedBy.map(({ speaker }) => speaker ?? '–').join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {relations.edges.length > 0 && (
        <>
          <h3>{t('backing')}</h3>
          <ul>
            {relations.edges.map((edge) => (
              <li key={`${edge.from} ${edge.how} ${edge.to}`} lang="en" dir="ltr">
                {label(edge.from)} – {edge.how} – {label(edge.to)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
