import type { Day } from '../../time/day.ts';
import { dayRange } from '../dates.ts';
import type { Proposition } from '../statement.ts';
import { type CheckWorld, type Finding, finding, open } from './finding.ts';

type Report = Extract<Proposition, { readonly kind: 'report' }>;

const REPORTS: Readonly<Record<Report['topic'], { readonly on: Day; readonly situation: string; readonly says: string }>> = {
  'crimea-occupation': {
    on: '2016-11-14',
    situation: 'ukr',
    says: 'The yearly report of the Prosecutor of 14 November 2016 called the situation in Crimea a lasting occupation',
  },
  'crimea-conflict': {
    on: '2016-11-14',
    situation: 'ukr',
    says: 'The yearly report of the Prosecutor of 14 November 2016 found an international armed conflict over Crimea',
  },
  'afghanistan-us': {
    on: '2016-11-14',
    situation: 'afg',
    says: 'The report of the Prosecutor of 14 November 2016 found reason to believe that United States forces and the CIA committed war crimes',
  },
  'donbas-conflict': {
    on: '2016-11-14',
    situation: 'ukr',
    says: 'The yearly report of the Prosecutor of 14 November 2016 found in Donbas an internal conflict with an international one beside it',
  },
  nigeria: {
    on: '2020-12-11',
    situation: 'nga',
    says: 'On 11 December 2020 the Prosecutor ended the examination of Nigeria with the criteria for an investigation met',
  },
  'iraq-british': {
    on: '2020-12-09',
    situation: 'irq-gbr-2014',
    says: 'On closing the examination on 9 December 2020 the Prosecutor found crimes by British nationals in Iraq likely',
  },
};

/** What a report of the Prosecutor said; told as a ruling it misleads, since no chamber ruled. */
export function checkReport(p: Report, world: CheckWorld, asOf: Day): Finding {
  const report = REPORTS[p.topic];
  const situation = world.record.situations.find((entry) => entry.id === report.situation);
  const begun = situation?.examinationOpened ?? report.on;
  if (asOf < report.on && (p.as === 'report' || asOf < begun)) return open('There was no such report by then.');
  const support = situation === undefined ? [] : [situation];
  const range = dayRange(report.on);
  const fits = p.when.every((when) => range.from < when.range.until && when.range.from < range.until);
  if (p.as === 'ruling') {
    if (!p.positive) return open('Which ruling is meant is not clear.');
    if (asOf < report.on)
      return finding(
        'misleading',
        `${situation?.name ?? ''}: the Prosecutor was examining it; no chamber had ruled.`,
        'Article 15',
        support,
      );
    return finding('misleading', `${report.says}; no chamber had ruled.`, 'a report under Article 15 decides nothing', support);
  }
  if (!fits)
    return p.when.length > 1 ? open('Several days are named.') : finding('contradicted', `${report.says}.`, 'day of the report', support);
  return finding(p.positive ? 'supported' : 'contradicted', `${report.says}.`, 'a report of the Prosecutor, not a ruling', support);
}
