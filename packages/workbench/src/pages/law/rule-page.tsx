import { useLaw } from '../../record/law.ts';

export function Page() {
  const { record } = useLaw();
  return <div className="page">{record.version.date}</div>;
}
