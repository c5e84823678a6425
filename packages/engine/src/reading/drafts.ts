import { frameDrafts } from './frames/all.ts';
import { compliance } from './frames/law/compliance.ts';
import { councilActs } from './frames/law/council.ts';
import { money } from './frames/law/money.ts';
import { lawPoints } from './frames/law/points.ts';
import { reaches } from './frames/law/reaches.ts';
import { plainLaw } from './law/read.ts';
import type { Language } from './lexicon/shape.ts';
import { ENGLISH_RULES, RULES, TELLING_RULES } from './rules/all.ts';
import { applyRule, type Draft, type Rule } from './rules/pattern.ts';
import { stateActs } from './rules/state-acts.ts';
import { stemsOf } from './slots/languages.ts';
import { readSlots, type SlotReading } from './slots/read.ts';
import type { Sentence, StateMention } from './token.ts';

/** Sentences longer than this are lists or broken pages: left alone. */
const LONGEST = 140;

const CORE =
  /^(?:signed|sign|signing|unsigned|unsign|ratified|ratify|ratifying|acceded|accede|joined|join|joining|withdrew|withdraw|withdrawing|left|leave|leaving|PARTY|SIGNATORY)$/;
const KEEPS_STATUS = new Set([
  'acceptance',
  'duty-to-arrest',
  'did-not-arrest',
  'jurisdiction',
  'council-referral',
  'state-referral',
  'person',
  'case-event',
  'sentence',
  'article-124',
]);
/** Without one of these a sentence holds no point of law. */
const LEGAL =
  /(?:^| )(?:COURT|court|hague|STATUTE|treaty|UNSC|UNGA|jurisdiction|OTP|CHAMBER|APPEALS|ICJ|WARCRIMES|CAH|GENOCIDE|AGGRESSION|PARTY|WARRANT|article|immunity|withdrawal)(?: |$)/;
/** A sentence without a single name, organ or number holds nothing to check. */
const ANY = /[A-Z]/;

export interface SentenceDrafts {
  readonly drafts: readonly Draft[];
  /** Every token some draft rests on. */
  readonly used: ReadonlySet<number>;
  /** What reading by slots left unread; null where frames and rules did the reading. */
  readonly slots: SlotReading | null;
}

const LEGAL_READERS: readonly ((sentence: Sentence, elliptic: boolean) => readonly Draft[])[] = [
  lawPoints,
  reaches,
  councilActs,
  compliance,
  money,
];

/** Points of law, reach, acts of the Council, findings against States, money: sentences that are read whole or not at all. */
export function legalDrafts(sentence: Sentence, elliptic: boolean): readonly Draft[] {
  if (!elliptic && !LEGAL.test(sentence.line)) return [];
  const plain = plainLaw(sentence);
  if (plain.length > 0) return plain;
  for (const read of LEGAL_READERS) {
    const found = read(sentence, elliptic);
    if (found.length > 0) return found;
  }
  return [];
}

/** The statements of one sentence. `elliptic`: the Court or the Statute may be left unsaid, as in a statement given alone. */
export function draftsOf(
  sentence: Sentence,
  carried: readonly StateMention[] | null,
  elliptic: boolean,
  language: Language,
): SentenceDrafts {
  if (sentence.tokens.length === 0 || sentence.tokens.length > LONGEST || (!elliptic && !ANY.test(sentence.line)))
    return { drafts: [], used: new Set(), slots: null };
  const legal = language === 'en' ? legalDrafts(sentence, elliptic) : [];
  if (legal.length > 0) return { drafts: legal, used: new Set(legal.flatMap((draft) => draft.tokens)), slots: null };
  const stems = stemsOf(language);
  const slots = stems === null ? null : readSlots(sentence, stems);
  if (slots?.told) return { drafts: slots.drafts, used: new Set(slots.drafts.flatMap((draft) => draft.tokens)), slots };
  const drafts: Draft[] = [];
  const core = new Set<number>();
  const used = new Set<number>();
  const add = (draft: Draft) => {
    drafts.push(draft);
    for (const at of draft.tokens) {
      used.add(at);
      if (KEEPS_STATUS.has(draft.proposition.kind) && CORE.test(sentence.tokens[at]?.c ?? '')) continue;
      core.add(at);
    }
  };
  const apply = (rules: readonly Rule[]) => {
    for (const rule of rules) {
      for (const draft of applyRule(rule, sentence)) {
        const overlap = draft.tokens.filter((at) => core.has(at)).length;
        if (overlap <= draft.tokens.length * 0.5) add(draft);
      }
    }
  };
  apply(TELLING_RULES);
  if (language === 'en') for (const draft of frameDrafts(sentence, core, carried, elliptic)) add(draft);
  if (language !== 'en' || isLeft(sentence, core)) {
    apply(language === 'en' ? ENGLISH_RULES : RULES);
    for (const draft of stateActs(sentence, core, carried, elliptic)) add(draft);
  }
  return { drafts, used, slots: null };
}

const LIGHT =
  /^(?:has|is|did|do|does|and|or|but|it|that|in|by|for|against|since|to|over|will|can|only|COURT|court|STATUTE|treaty|COUNTRY|UN|SG|OTP|CHAMBER|hague|government|individuals|crimes|committed|WARCRIMES|CAH|GENOCIDE)$/;

/** Whether a word of weight is still unread. */
function isLeft(sentence: Sentence, core: ReadonlySet<number>): boolean {
  return sentence.tokens.some((token, at) => {
    if (core.has(at) || token.kind === 'mark' || token.kind === 'adjective') return false;
    return token.kind !== 'word' && token.kind !== 'term' ? true : token.known && !LIGHT.test(token.c);
  });
}
