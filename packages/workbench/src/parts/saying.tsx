import type { Ratione } from '@ratione/engine';
import i18next from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLegal } from '../app/legal.ts';
import { loadLaw } from '../record/law.ts';
import { English } from './english.tsx';
import { fillHoles } from './fill-holes.ts';
import { useNames } from './names.ts';
import { type Phrasebook, phrasebook } from './phrasebook.ts';

const none: Phrasebook = () => null;
const Sayings = createContext<Phrasebook>(none);

/** Below it, what an answer says is shown in the language of the page, where the phrases of that language hold it. */
export function InOwnWords({ children }: { readonly children: ReactNode }) {
  const { i18n } = useTranslation();
  const [ratione, setRatione] = useState<Ratione | null>(null);
  const own = i18n.language !== 'en';
  useEffect(() => {
    if (own) void loadLaw().then(setRatione);
  }, [own]);
  return own && ratione !== null ? <Translated ratione={ratione}>{children}</Translated> : children;
}

function Translated({ ratione, children }: { readonly ratione: Ratione; readonly children: ReactNode }) {
  const { language } = useTranslation().i18n;
  const { nameOf } = useNames(ratione.record);
  const phrases = useLegal('phrases');
  const crimes = useLegal('crimes');
  // biome-ignore lint/correctness/useExhaustiveDependencies: both change when their words are there
  const book = useMemo(() => {
    const words = i18next.getResourceBundle(language, 'statute-phrases') as Readonly<Record<string, string>> | undefined;
    return words === undefined ? none : phrasebook(words, fillHoles(ratione.record, nameOf));
  }, [language, ratione, nameOf, phrases, crimes]);
  return <Sayings value={book}>{children}</Sayings>;
}

/** Below it, what an answer says stays in English, as the record and the exports have it. */
export function InEnglish({ children }: { readonly children: ReactNode }) {
  return <Sayings value={none}>{children}</Sayings>;
}

export function useSayings(): Phrasebook {
  return useContext(Sayings);
}

/** A sentence of an answer. */
export function Saying({ children }: { readonly children: string }) {
  const own = useSayings()(children);
  return own === null ? <English>{children}</English> : <bdi>{own}</bdi>;
}
