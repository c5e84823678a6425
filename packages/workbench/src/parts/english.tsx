import type { ReactNode } from 'react';

/** Words of the record or of the law inside a line of another language: English, set apart from the direction around them. */
export function English({ children }: { readonly children: ReactNode }) {
  return (
    <bdi lang="en" dir="ltr">
      {children}
    </bdi>
  );
}
