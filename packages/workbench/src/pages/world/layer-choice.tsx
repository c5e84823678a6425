import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { numberInWords } from '../../parts/number-text.ts';
import { LAYERS, type Layer, type LayerMark } from './layers.ts';
import { MarkSample } from './map/mark.tsx';
import styles from './world.module.css';

interface LayerChoiceProps {
  readonly chosen: readonly Layer[];
  readonly marks: Readonly<Record<Layer, readonly LayerMark[]>>;
  readonly onChange: (layers: readonly Layer[]) => void;
  readonly named: boolean;
  readonly onNamed: (named: boolean) => void;
}

/** Boxes for what can be laid over the map, each with its mark and how many places have it on the day. */
export const LayerChoice = memo(function LayerChoice({ chosen, marks, onChange, named, onNamed }: LayerChoiceProps) {
  const { t } = useTranslation('world');
  return (
    <fieldset className={styles['layers']}>
      <legend>{t('layer.title')}</legend>
      {LAYERS.map((layer) => {
        const places = new Set(marks[layer].map(({ at }) => at)).size;
        const hollow = (layer === 'declaration' || layer === 'aggression') && marks[layer].some((mark) => mark.hollow);
        return (
          <label key={layer}>
            <input
              type="checkbox"
              checked={chosen.includes(layer)}
              onChange={(event) => onChange(LAYERS.filter((one) => (one === layer ? event.target.checked : chosen.includes(one))))}
            />
            <MarkSample layer={layer} />
            <span>
              {t(`layer.${layer}`)} <span className={styles['count']}>{places === 0 ? t('layer.nobody') : numberInWords(places)}</span>
              {hollow && <span className={styles['aside']}>{t(`layer.hollow.${layer}`)}</span>}
            </span>
          </label>
        );
      })}
      <label>
        <input type="checkbox" checked={named} onChange={(event) => onNamed(event.target.checked)} />
        <span>{t('layer.names')}</span>
      </label>
    </fieldset>
  );
});
