import { type LegalGroup, useLegal } from '../app/legal.ts';
import { English } from './english.tsx';

interface LegalProps {
  readonly of: LegalGroup;
  /** The English of the law or of the record. */
  readonly children: string;
}

/** A term of law or record in the language of the page; where it has none, English set apart. */
export function LegalTerm({ of, children }: LegalProps) {
  const own = useLegal(of)(children);
  return own === null ? <English>{children}</English> : <bdi>{own}</bdi>;
}

/** The same as a paragraph of its own. */
export function LegalText({ of, children, className }: LegalProps & { readonly className?: string | undefined }) {
  const own = useLegal(of)(children);
  return own === null ? (
    <p className={className} lang="en" dir="ltr">
      {children}
    </p>
  ) : (
    <p className={className}>{own}</p>
  );
}
