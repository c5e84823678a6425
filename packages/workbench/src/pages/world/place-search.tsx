import { memo, useMemo, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import styles from './world.module.css';

export interface FoundPlace {
  readonly id: string;
  readonly name: string;
  /** Every name by which a reader may look. */
  readonly names: readonly string[];
}

interface PlaceSearchProps {
  readonly places: readonly FoundPlace[];
  readonly onChoose: (id: string) => void;
}

/** Finds a State or an area by any name the record knows. */
export const PlaceSearch = memo(function PlaceSearch({ places, onChoose }: PlaceSearchProps) {
  const { t } = useTranslation('world');
  const [text, setText] = useState('');
  const words = useMemo(() => places.map((place) => ({ place, folded: [place.name, ...place.names].map(folded) })), [places]);
  const wanted = folded(text);
  const found = words.flatMap(({ place, folded: names }) => (names.some((name) => name.includes(wanted)) ? [place] : []));
  // A name that begins with the words comes before one that holds them.
  const first = found.filter(({ name }) => folded(name).startsWith(wanted));
  const items = [...first, ...found.filter((place) => !first.includes(place))];
  return (
    <ComboBox
      className={`field ${styles['find']}`}
      items={items}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(id) => {
        if (typeof id !== 'string') return;
        setText('');
        onChoose(id);
      }}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label>{t('find.label')}</Label>
      <div className={styles['findRow']}>
        <Input className="input" />
        <Button className={`${styles['findButton']}`} aria-label={t('find.label')}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      <Popover className={`${styles['popover']}`}>
        <ListBox<FoundPlace> className={`${styles['options']}`} renderEmptyState={() => <p className="small">{t('find.none')}</p>}>
          {(place) => (
            <ListBoxItem id={place.id} textValue={place.name} className={`${styles['option']}`}>
              {place.name}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
});

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}
