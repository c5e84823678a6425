import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayText } from '../../parts/day-text.tsx';
import styles from './ask.module.css';
import { AskedCrime } from './crime-field.tsx';
import { daysInWords } from './days-in-words.ts';
import { crimesOf, daysOf, type Facts, partOf, placeOf, textOf } from './facts.ts';
import { matterWords } from './matter-words.ts';
import { personOf, usePersonWords } from './person-field.tsx';
import { placeTitle } from './place-words.tsx';
import { useNamesLoaded } from './use-loaded.ts';

/** The question as asked, in four short columns. */
export function QuestionLine({ facts, children }: { readonly facts: Facts; readonly children?: ReactNode }) {
  const { t } = useTranslation('ask');
  const names = useNamesLoaded();
  const words = usePersonWords();
  const days = daysOf(facts);
  const place = placeOf(facts);
  const person = words(personOf(facts), names);
  const conflict = textOf(facts['conflict']);
  const matter = Object.entries(partOf(facts, 'matter')).filter(([, value]) => value !== undefined);
  const asOf = textOf(facts['as_of']);
  return (
    <section className={styles['question']} aria-label={t('question.title')}>
      <dl>
        <div>
          <dt>{t('question.what')}</dt>
          {crimesOf(facts).map((asked) => (
            <dd key={asked}>
              <AskedCrime asked={asked} names={names} />
            </dd>
          ))}
          {conflict !== null && conflict !== 'not-required' && (
            <dd className="soft">{t(`terms:conflict.${conflict}`, { defaultValue: conflict })}</dd>
          )}
        </div>
        <div>
          <dt>{t('question.where')}</dt>
          <dd>
            <bdi>{place === null ? t('question.unknown') : placeTitle(place, names) || t(`terms:setting.${place.setting ?? 'land'}`)}</bdi>
          </dd>
          {place?.setting !== undefined && place.setting !== 'land' && place.iso3 !== null && (
            <dd className="soft">{t(`terms:setting.${place.setting}`, { defaultValue: place.setting })}</dd>
          )}
        </div>
        <div>
          <dt>{t('question.when')}</dt>
          <dd>{days === null ? t('question.unknown') : daysInWords(days.from, days.to)}</dd>
          {asOf !== null && (
            <dd className="soft">
              {t('question.asOf')} <DayText day={asOf} />
            </dd>
          )}
        </div>
        <div>
          <dt>{t('question.who')}</dt>
          <dd>
            <bdi>{person === '' ? t('question.unknown') : person}</bdi>
          </dd>
        </div>
        {matter.length > 0 && (
          <div>
            <dt>{t('question.also')}</dt>
            {matter.map(([key, value]) => (
              <dd key={key} dir="auto" className="small">
                {matterWords(key, value, t, names)}
              </dd>
            ))}
          </div>
        )}
      </dl>
      {children !== undefined && <p className={`${styles['questionTools']} no-print`}>{children}</p>}
    </section>
  );
}
