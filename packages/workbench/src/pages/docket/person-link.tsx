import type { Day } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { English } from '../../parts/english.tsx';
import { onSearch } from './on-search.ts';

export function PersonLink({ id, name, on }: { readonly id: string; readonly name: string; readonly on: Day }) {
  return (
    <Link to="/person/$person" params={{ person: id }} search={onSearch(on)}>
      <English>{name}</English>
    </Link>
  );
}
