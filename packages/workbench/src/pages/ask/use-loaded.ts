import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadNames, type Names } from './load-names.ts';
import { loadTools, type Tools } from './load-tools.ts';

/** Names once they are loaded; null before. Nothing waits for them. */
export function useNamesLoaded(): Names | null {
  return useLoaded(loadNames, true);
}

/** The readers of words once they are loaded; null before, and as long as nobody wants them. */
export function useTools(wanted: boolean): Tools | null {
  return useLoaded(loadTools, wanted);
}

function useLoaded<Loaded>(load: () => Promise<Loaded>, wanted: boolean): Loaded | null {
  const { i18n } = useTranslation();
  const { language } = i18n;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let here = true;
    if (wanted && language !== '') void load().then((found) => here && setLoaded(found));
    return () => {
      here = false;
    };
  }, [wanted, load, language]);
  return loaded;
}
