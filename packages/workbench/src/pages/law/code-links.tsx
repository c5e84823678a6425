import { type CatalogueRule, coverage } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { homeOf } from './code-lines.ts';
import styles from './law.module.css';

/** From a rule to the line that applies it: the first of each file, or the file where no line names it. */
export function CodeLinks({ rule, code }: { readonly rule: CatalogueRule; readonly code: Readonly<Record<string, string>> }) {
  return (
    <span className={styles['code']}>
      {(coverage[rule.id]?.files ?? []).map((file) => {
        const line = homeOf(rule, file, code[file] ?? '');
        const name = file.replace(/^.*\//, '');
        return (
          <Link key={file} to="/code" search={line === undefined ? { file } : { file, line }} className={styles['file']} dir="ltr">
            {line === undefined ? name : `${name}:${line}`}
          </Link>
        );
      })}
    </span>
  );
}
