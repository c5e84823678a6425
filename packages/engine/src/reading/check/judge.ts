import type { Day } from '../../time/day.ts';
import { saidElsewhere } from '../law/elsewhere.ts';
import type { Proposition } from '../statement.ts';
import { checkCaseEvent } from './case-event.ts';
import { checkCompliance } from './compliance.ts';
import { checkCouncilAct, checkCouncilReferrals } from './council.ts';
import { checkCount, checkPartyRank } from './counts.ts';
import {
  checkFirstConvicted,
  checkNationals,
  checkPeriod,
  checkPerson,
  checkSentence,
  checkSituation,
  checkStateReferral,
} from './docket.ts';
import { type CheckWorld, type Finding, finding, flip, inRange, open } from './finding.ts';
import { checkInquiry } from './inquiry.ts';
import { checkInquiryScope } from './inquiry-scope.ts';
import { checkInForce, checkJoined, checkRatification, checkSignatory, checkSignature } from './joining.ts';
import {
  checkAcceptance,
  checkArticle124,
  checkBudget,
  checkDidNotArrest,
  checkDuty,
  checkHeadImmunity,
  checkJurisdiction,
  checkNonCompliance,
  checkNonParties,
  checkVote,
} from './jurisdiction.ts';
import { LAW_POINTS } from './law-points.ts';
import {
  checkBound,
  checkEffect,
  checkLeft,
  checkRank,
  checkRatificationWithdrawn,
  checkRevoked,
  checkSet,
  checkSignatureWithdrawn,
  checkSurvives,
  checkWithdrawalCount,
} from './leaving.ts';
import { checkMembership } from './membership.ts';
import { checkMoney } from './money.ts';
import { checkNationalsFact } from './nationals.ts';
import { checkNonComplianceFinding } from './non-compliance.ts';
import { checkOffice } from './office.ts';
import { checkOfficial } from './officials.ts';
import { checkOpenIssue } from './open-issues.ts';
import { checkPeople, checkPeopleRank } from './people.ts';
import { checkReach, checkReachRuling } from './reach.ts';
import { checkCouncilReferral, checkVeto } from './referrals.ts';
import { checkReport } from './report.ts';
import {
  checkActOrder,
  checkAmendment,
  checkArticle124Effect,
  checkCountAt,
  checkEcocide,
  checkGroupOrder,
  checkInterval,
  checkOptOut,
  checkOutsiders,
  checkPartySet,
  checkShare,
  checkWithdrawalPeriod,
} from './treaty.ts';

/** What the record and the law, as known on `asOf`, say to a proposition. */
export function judge(p: Proposition, world: CheckWorld, asOf: Day): Finding {
  switch (p.kind) {
    case 'signature':
      return checkSignature(p, world, asOf);
    case 'signatory':
      return checkSignatory(p, world, asOf);
    case 'signature-withdrawn':
      return checkSignatureWithdrawn(p, world, asOf);
    case 'ratification':
      return checkRatification(p, world, asOf);
    case 'ratification-withdrawn':
      return checkRatificationWithdrawn(p, world, asOf);
    case 'joined':
      return checkJoined(p, world, asOf);
    case 'membership':
      return checkMembership(p, world, asOf);
    case 'left':
      return checkLeft(p, world, asOf);
    case 'withdrawal-effect':
      return checkEffect(p, world, asOf);
    case 'withdrawal-revoked':
      return checkRevoked(p, world, asOf);
    case 'withdrawal-rank':
      return checkRank(p, world, asOf);
    case 'withdrawal-set':
      return checkSet(p, world, asOf);
    case 'withdrawal-count':
      return checkWithdrawalCount(p, world, asOf);
    case 'bound-until':
      return checkBound(p, world, asOf);
    case 'survives-withdrawal':
      return checkSurvives(p, world, asOf);
    case 'party-rank':
      return checkPartyRank(p, world, asOf);
    case 'count':
      return checkCount(p, world, asOf);
    case 'in-force':
      return checkInForce(p, world, asOf);
    case 'statute-in-force':
      return onDay(
        '2002-07-01',
        p.when.range,
        'The Statute entered into force on 1 July 2002, after the sixtieth deposit on 11 April 2002.',
        'Article 126(1)',
        p.withSixty,
      );
    case 'statute-adopted':
      return onDay('1998-07-17', p.when.range, 'The Statute was adopted on 17 July 1998.', 'final act of the conference of Rome', false);
    case 'court-established':
      return established(p.when.range, p.word);
    case 'vote-on-statute':
      return checkVote(p);
    case 'acceptance':
      return checkAcceptance(p, world, asOf);
    case 'article-124':
      return checkArticle124(p, world, asOf);
    case 'sixtieth-deposit':
      return onDay(
        '2002-04-11',
        p.when.range,
        'The sixtieth instrument was deposited on 11 April 2002, when ten came together.',
        'Article 126(1)',
        false,
      );
    case 'withdrawal-period':
      return checkWithdrawalPeriod(p);
    case 'article-124-effect':
      return checkArticle124Effect(p, world, asOf);
    case 'count-at':
      return checkCountAt(p, world, asOf);
    case 'group-order':
      return checkGroupOrder(p, world, asOf);
    case 'share-of-members':
      return checkShare(p, world, asOf);
    case 'outsiders':
      return checkOutsiders(p, world, asOf);
    case 'ecocide':
      return checkEcocide(p);
    case 'party-set':
      return checkPartySet(p, world, asOf);
    case 'act-order':
      return checkActOrder(p, world, asOf);
    case 'interval':
      return checkInterval(p, world, asOf);
    case 'amendment':
      return checkAmendment(p, world, asOf);
    case 'opt-out':
      return checkOptOut(p, world, asOf);
    case 'council-referral':
      return checkCouncilReferral(p, world, asOf);
    case 'council-veto':
      return checkVeto(p, world, asOf);
    case 'state-referral':
      return checkStateReferral(p, world, asOf);
    case 'person':
      return checkPerson(p, world, asOf);
    case 'case-event':
      return checkCaseEvent(p, world, asOf);
    case 'sentence':
      return checkSentence(p, world, asOf);
    case 'warrant-nationals':
      return checkNationals(p, world, asOf);
    case 'first-convicted':
      return checkFirstConvicted(p, world, asOf);
    case 'situation':
      return situation(p, world, asOf);
    case 'jurisdiction':
      return checkJurisdiction(p, world, asOf);
    case 'money':
      return checkMoney(p, world, asOf);
    case 'compliance':
      return checkCompliance(p, world, asOf);
    case 'council-act':
      return checkCouncilAct(p, world, asOf);
    case 'council-referrals':
      return checkCouncilReferrals(p, world, asOf);
    case 'reach-ruling':
      return checkReachRuling(p, world, asOf);
    case 'reach':
      return checkReach(p, world, asOf);
    case 'jurisdiction-non-parties':
      return checkNonParties(p);
    case 'inquiry-scope':
      return checkInquiryScope(p, world, asOf);
    case 'situation-period':
      return checkPeriod(p, world);
    case 'duty-to-arrest':
      return checkDuty(p, world, asOf);
    case 'did-not-arrest':
      return checkDidNotArrest(p, world, asOf);
    case 'non-compliance-found':
      return checkNonCompliance(p, world, asOf);
    case 'inquiry':
      return checkInquiry(p, world, asOf);
    case 'nationals':
      return checkNationalsFact(p, world, asOf);
    case 'docket-people':
      return checkPeople(p, world, asOf);
    case 'docket-rank':
      return checkPeopleRank(p, world, asOf);
    case 'tried-elsewhere':
      return finding(
        p.positive ? 'contradicted' : 'supported',
        `No warrant or trial of the Court against ${p.name} is on record; he is known from ${p.court}.`,
        'Article 58: no warrant found',
      );
    case 'either':
      return either(p.parts.map((part) => judge(part, world, asOf)));
    case 'report':
      return checkReport(p, world, asOf);
    case 'office':
      return checkOffice(p, world, asOf);
    case 'non-compliance':
      return checkNonComplianceFinding(p, world, asOf);
    case 'official':
      return checkOfficial(p, world, asOf);
    case 'budget':
      return checkBudget(p, world, asOf);
    case 'head-immunity':
      return checkHeadImmunity(p, world, asOf);
    case 'elsewhere':
      return finding(
        p.claimed ? 'contradicted' : 'supported',
        `${saidElsewhere(p.who)} The Court never had a case about it.`,
        'from general knowledge, and the docket, which has no such case',
      );
    case 'open-issue':
      return checkOpenIssue(p, world, asOf);
    case 'law': {
      const point = LAW_POINTS[p.point];
      if (point === undefined) return open('The point is not modelled.');
      if (point.from !== undefined && asOf < point.from) return open('It did not hold by then.');
      const verdict = point.holds === 'misleading' ? 'misleading' : point.holds ? 'supported' : 'contradicted';
      return finding(
        p.positive ? verdict : flip(verdict),
        point.says,
        point.because,
        [],
        'An amendment of the Statute, or another reading by a chamber.',
      );
    }
    default:
      return p satisfies never;
  }
}

/** Words that can mean several things hold if one of them does, and fail if all do. */
function either(found: readonly Finding[]): Finding {
  const right = found.find((entry) => entry.verdict === 'supported');
  const [first] = found;
  if (right !== undefined) return right;
  return first !== undefined && found.every((entry) => entry.verdict === 'contradicted') ? first : open('What is meant is not clear.');
}

/** "Never signed but acceded": what would mislead alone is borne out by what stands beside it. */
export function judgeAll(parts: readonly Proposition[], world: CheckWorld, day: Day): readonly Finding[] {
  const found = parts.map((part) => judge(part, world, day));
  const joined = parts.some(
    (part, at) =>
      /^(?:joined|ratification|membership)$/.test(part.kind) && 'positive' in part && part.positive && found[at]?.verdict === 'supported',
  );
  return found.map((entry, at) => {
    const part = parts[at];
    return joined && part?.kind === 'signature' && !part.positive && entry.verdict === 'misleading'
      ? { ...entry, verdict: 'supported' as const }
      : entry;
  });
}

/** A day that belongs to the deeds neither bears out nor upsets what is said of the inquiry, unless the record has that day too. */
function situation(p: Extract<Proposition, { readonly kind: 'situation' }>, world: CheckWorld, asOf: Day): Finding {
  const found = checkSituation(p, world, asOf);
  if (p.loose === true && found.verdict === 'contradicted') {
    const { when: _, ...undated } = p;
    return checkSituation(undated, world, asOf).verdict === 'contradicted' ? found : open('The day may be that of the crimes.');
  }
  if (p.conduct === undefined || found.verdict === 'contradicted') return found;
  const place = p.place === undefined ? {} : { place: p.place };
  const period = checkPeriod({ kind: 'situation-period', about: p.about, ...place, from: p.conduct, until: null }, world);
  return period.verdict === 'supported' ? found : open('The time of the crimes was not weighed.');
}

function onDay(
  day: Day,
  range: { readonly from: Day; readonly until: Day; readonly precision: 'day' | 'month' | 'year' | 'loose' },
  says: string,
  because: string,
  misleading: boolean,
): Finding {
  const fits = inRange(day, range);
  return finding(
    !fits ? 'contradicted' : misleading ? 'misleading' : 'supported',
    says,
    because,
    [],
    'Another day in the acts of the depositary.',
  );
}

function established(
  range: { readonly from: Day; readonly until: Day; readonly precision: 'day' | 'month' | 'year' | 'loose' },
  words: string,
): Finding {
  const says = 'The Statute was adopted on 17 July 1998 and entered into force on 1 July 2002, when the Court began.';
  if (inRange('2002-07-01', range)) return finding('supported', says, 'Articles 1 and 126(1)');
  if (inRange('1998-07-17', range)) return finding('misleading', says, 'Articles 1 and 126(1)');
  if (range.precision === 'year' && /2003/.test(range.from) && /sworn|judges|operat/.test(words))
    return open('The first judges took office in 2003.');
  return finding('contradicted', says, 'Articles 1 and 126(1)');
}
