/** Offices that can control or direct a State’s political or military action. */
const LEADERS = [
  'head of state',
  'head of government',
  'president',
  'prime minister',
  'premier',
  'chancellor',
  'king',
  'queen',
  'monarch',
  'emir',
  'sultan',
  'supreme leader',
  'vice-president',
  'vice president',
  'minister of defence',
  'defence minister',
  'minister of defense',
  'defense minister',
  'secretary of defence',
  'secretary of defense',
  'minister of foreign affairs',
  'foreign minister',
  'secretary of state',
  'chief of staff',
  'chief of the general staff',
  'chief of general staff',
  'chief of defence',
  'chief of the armed forces',
  'commander-in-chief',
  'commander in chief',
  'chairman of the joint chiefs',
  'security council secretary',
  'head of the security council',
  'member of the government',
  'cabinet minister',
  'junta',
] as const;

/** Ranks and roles that carry out what others decide. */
const FOLLOWERS = [
  'battalion',
  'company commander',
  'platoon',
  'brigade',
  'regiment',
  'squad',
  'lieutenant',
  'captain',
  'major',
  'colonel',
  'sergeant',
  'corporal',
  'private',
  'soldier',
  'pilot',
  'airman',
  'sailor',
  'conscript',
  'officer',
  'fighter',
  'militiaman',
  'interrogator',
  'guard',
  'police',
  'adviser',
  'advisor',
  'clerk',
  'official',
  'mayor',
  'governor',
  'journalist',
  'mercenary',
  'contractor',
  'gunner',
  'navigator',
] as const;

/**
 * Whether an office, as worded, is one of leadership (R-25.3bis). Null: the words do not tell.
 * A “minister” or “general” is left open: some direct a State’s action and some do not.
 */
export function leads(office: string): boolean | null {
  const words = ` ${office
    .toLowerCase()
    .replace(/[^a-z-]+/g, ' ')
    .trim()} `;
  if (LEADERS.some((term) => words.includes(` ${term} `)))
    return !/\b(deputy|assistant|former|adviser|advisor)\b/.test(words) ? true : null;
  if (FOLLOWERS.some((term) => words.includes(` ${term} `) || words.includes(` ${term}s `))) return false;
  return null;
}
