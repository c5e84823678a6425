import type { NamedPlace } from '../gazetteer.ts';
import type { Token } from '../token.ts';
import type { AllegedPlace } from './allegation.ts';

/** The places named by tokens, States included, each once. `actor`: the token that names the accused, which is no place. */
export function placesAmong(tokens: readonly Token[], actor: Token | undefined): readonly AllegedPlace[] {
  const found = tokens.flatMap((token): readonly AllegedPlace[] => {
    if (token.placed !== undefined) return [{ text: token.text, ...located(token.placed) }];
    if (token.kind === 'state' && token !== actor && token.organ !== 'government' && token.organ !== 'parliament') {
      const names = token.text.split(', ');
      return (token.states ?? []).map((mention, index) => ({
        text: names[index] ?? token.text,
        name: names[index] ?? token.text,
        state: mention.state,
        region: null,
        unit: null,
      }));
    }
    return [];
  });
  return found.filter((place, at) => found.findIndex((other) => other.name === place.name && other.state === place.state) === at);
}

function located(place: NamedPlace): Omit<AllegedPlace, 'text'> {
  return { name: place.name, state: place.state, region: place.name, unit: place.unit ?? null };
}
