import type { IssueId } from '../../record/shape.ts';
import type { Pinpoint, RuleId } from '../../terms/pinpoint.ts';
import type { AuthorityId } from './authorities.ts';

/**
 * How firm a rule is. `text`: the words of the Statute say it. `settled`: nobody of weight disputes it. `practice`: how chambers,
 * the depositary or the Prosecutor act. `contested`: an issue of the register hangs on it. `flag`: never changes yes or no.
 */
export type Standing = 'text' | 'settled' | 'practice' | 'contested' | 'flag';

export interface CatalogueRule {
  readonly id: RuleId;
  /** Never empty; the first is the home of the rule. */
  readonly cites: readonly Pinpoint[];
  readonly title: string;
  /** When it applies, what follows, and the exceptions. */
  readonly says: string;
  readonly standing: Standing;
  readonly issues: readonly IssueId[];
  readonly authorities: readonly AuthorityId[];
  /** The text of the Statute on the Court's site, with the Article to look for. */
  readonly link: string;
}

export type RuleEntry = Omit<CatalogueRule, 'issues' | 'authorities' | 'link'> & Partial<Pick<CatalogueRule, 'issues' | 'authorities'>>;

const statuteText = 'https://www.icc-cpi.int/sites/default/files/2024-05/Rome-Statute-eng.pdf';

/** "12(2)(a)" to "Article 12", "15bis(5)" to "Article 15 bis". */
export function articleName(pinpoint: Pinpoint): string {
  const [, number = '', suffix = ''] = /^(\d+)(bis|ter)?/.exec(pinpoint) ?? [];
  return suffix === '' ? `Article ${number}` : `Article ${number} ${suffix}`;
}

export function statuteLink(pinpoint: Pinpoint): string {
  return `${statuteText}#search=${encodeURIComponent(articleName(pinpoint))}`;
}

export function rules(entries: readonly RuleEntry[]): readonly CatalogueRule[] {
  return entries.map((entry) => ({ issues: [], authorities: [], ...entry, link: statuteLink(entry.cites[0] ?? '') }));
}
