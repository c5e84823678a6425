import type { VerdictWord } from '../check/finding.ts';
import { treatyLexicon } from '../generated/treaty.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence, Token } from '../token.ts';

/** Names of places, months and bodies that say nothing of who acts. */
const HARMLESS =
  /^(?:new|york|kampala|rome|geneva|hague|eve|year|world|war|nazi|vietnam|cold|second|first|latin|south|north|southeast|southern|northern|eastern|western|central|east|west|america|americas|caribbean|asia|africa|europe|pacific|atlantic|gulf|arab|maghreb|sahel|balkans?|levant|baltic|article|articles|part|rule|resolution|registrar|registry|unity|national|government|conference|review|assembly|ministry|foreign|minister|president|prime|union|league|spring|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|appeals?|trial|pre|chamber|party|parties|state|states|treaty|court|office|prosecutor|amnesty|human|rights|watch|khmer|rouge|islamic|boko|haram|bis|ter|i|ii|iii|iv|v|vi|vii|viii|ix|x)$/i;

/** Why somebody acted, which no record tells. */
const MOTIVE =
  /\bunder (?:\w+ ){0,2}pressure\b|\b(?:out of|for) (?:fear|spite|shame|loyalty|anger|revenge)\b|\bto (?:please|appease|placate|spite|avoid|escape|evade|dodge|shield|impress|calm|reassure|distract)\b|\bat the behest\b|\b(?:prompted|driven|motivated|bullied|pressured|blackmailed|tempted) (?:by|into)\b|\bin (?:exchange|return|retaliation) for\b/i;
/** A reason that lies in somebody's mind: what it explains may be the point. */
const MIND = /\bbecause\b[^.;]*\b(?:fears?|feared|fearing|wants?|wanted|hopes?|hoped|wish\w*|afraid|hates?|hated|resents?|resented)\b/i;
/** Others who accept, refuse or confirm what is told. */
const ANSWERED =
  /\b(?:accepted|approved|confirmed|upheld|endorsed|welcomed|rejected|refused) by (?:the )?(?:registrar|registry|depositary|secretary-general|assembly)\b/i;
/** Words of those who judge, argue, hope or fear. */
const OPINION =
  /\b(?:argues?|argued|contends?|essay|op ed|columnist|in my view|beyond repair|deserves?d?|farce|toothless|hypocri\w+|shame\w*|mockery|credib\w+|puppet|weaponi[sz]\w+|double standards?|kangaroo|disgrace\w*|outrag\w+|cowardly?|blow|setback|milestone|watershed|triumph|vindicat\w+|betray\w*|scandal\w*|slap in the face|insult\w*|slap|tragedy|disaster|travesty|sham|pathetic|useless|worthless|irrelevant institution|doomed|rewards? inaction|selective justice)\b/i;
const COMPARING = /\b(?:in|took|taken?|within|after) (?:less|fewer|more|longer|shorter) than\b/i;
/** Adverbs that the scanner passes over and that narrow or weaken what is said. */
const NARROWING =
  /\b(?:wholly|partly|partially|virtually|practically|conditionally|provisionally|temporarily|arguably|apparently|allegedly|supposedly|ostensibly|purportedly|falsely|wrongly)\b/i;

/** Words that open a sentence and are no name. */
const OPENING =
  /^(?:in|of|among|amongst|out|within|whatever|from|by|since|until|till|despite|with|on|at|for|to|and|but|as|after|before|when|while|though|although|only|just|all|both|neither|no|every|most|each|now|unlike|like|across|once|under|between|apart|except|besides|one|two|three|four|five|six|seven|eight|nine|ten)$/i;

/** Capitals of two words, which readers of clauses know: "Phnom Penh". */
const CAPITALS: ReadonlySet<string> = new Set(
  Object.values(treatyLexicon.capitals).flatMap((names) => names.map((name) => name.toLowerCase())),
);

/** Statements that a State belongs to the Court. */
export const JOINING: ReadonlySet<Proposition['kind']> = new Set(['membership', 'ratification', 'joined']);

/**
 * A name of two words that nothing knows, "Ratko Mladić": whoever is meant, the sentence is not only about those who were read. And, for
 * words that are borne out, a place that no statement takes up: what holds of a State need not hold of its islands.
 */
export function strangerIn(sentence: Sentence, parts: readonly Proposition[], verdict: VerdictWord): string | null {
  const { tokens } = sentence;
  // It is about somebody this Court never had before it.
  if (parts.length > 0 && parts.every((part) => part.kind === 'elsewhere')) return null;
  // What is false of a State stays false, whoever else is named beside it.
  const personal = parts.some((part) => part.kind === 'law' || 'persons' in part);
  for (let at = 0; (personal || verdict === 'supported') && at < tokens.length - 1; at += 1) {
    const first = tokens[at];
    const second = tokens[at + 1];
    if (
      isUnknownName(first) &&
      isUnknownName(second) &&
      !(at === 0 && OPENING.test(first?.text ?? '')) &&
      !CAPITALS.has(second?.text.toLowerCase() ?? '') &&
      first?.end === (second?.start ?? 0) - 1 &&
      !CAPITALS.has(`${first.text} ${second?.text ?? ''}`.toLowerCase())
    )
      return `It names somebody this reader does not know: ${first.text} ${second?.text ?? ''}.`;
  }
  const legal = parts.some((part) => part.kind === 'law');
  if (MIND.test(sentence.text)) return 'It tells a motive, which no record bears out.';
  if ((verdict === 'supported' || legal) && OPINION.test(sentence.text)) return 'It holds an opinion, which no record bears out.';
  // "covered the months between": a stretch with two ends, of which one was taken for another day.
  if (verdict === 'contradicted' && /\bbetween\b/i.test(sentence.text) && parts.every((part) => part.kind === 'acceptance'))
    return 'It names a stretch of time that was not weighed.';
  // "in less than four years": a comparison is no number of the law.
  if (legal && verdict === 'contradicted' && COMPARING.test(sentence.text)) return 'It compares, which was not weighed.';
  if (verdict !== 'supported') return null;
  if (ANSWERED.test(sentence.text)) return 'It tells of an answer that was not weighed.';
  if (MOTIVE.test(sentence.text)) return 'It tells a motive, which no record bears out.';
  const narrowed = NARROWING.exec(sentence.text);
  if (narrowed !== null && !legal && !parts.some((part) => part.kind === 'count')) return `Not weighed: ${narrowed[0]}.`;
  if (!parts.every((part) => JOINING.has(part.kind))) return null;
  const places = tokens.filter((token) => token.kind === 'place' && token.place !== undefined);
  if (places.length === 0) return null;
  const said = JSON.stringify(parts);
  const place = places.find((token) => !said.includes(`"${token.place}"`) && !said.includes(`"${token.placed?.unit ?? '-'}"`));
  return place === undefined ? null : `It speaks of a place that was not weighed: ${place.text}.`;
}

function isUnknownName(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && !token.known && /^\p{Lu}\p{Ll}+$/u.test(token.text) && !HARMLESS.test(token.text);
}
