/** Crimes as texts name them, by the provisions under which they are charged. `family`: a whole article. */
interface CrimeWords {
  readonly crime: string;
  readonly words: RegExp;
  readonly charged: RegExp;
  /** How the record tells of an acquittal of it. */
  readonly cleared?: RegExp;
}

export const CRIMES: readonly CrimeWords[] = [
  { crime: 'genocide', words: /\bgenocid\w*/, charged: /^6/ },
  { crime: 'crimes against humanity', words: /\bcrimes? against humanity\b/, charged: /^7\(/ },
  { crime: 'war crimes', words: /\bwar crimes?\b/, charged: /^8\(/ },
  { crime: 'aggression', words: /\baggression\b/, charged: /^8bis/ },
  {
    crime: 'child soldiers',
    words:
      /\bchild(?:ren)? soldiers?\b|\b(?:conscript|enlist|recruit)\w* (?:of )?(?:child|boys|minors)\w*|\bchildren (?:to|into|as) (?:fight|soldier)\w*|\bboys and girls under fifteen\b/,
    charged: /^8\(2\)\((?:e\)\(vii|b\)\(xxvi)\)/,
    cleared: /child soldiers/,
  },
  {
    crime: 'rape',
    words: /\brapes?\b|\braping\b|\bsexual (?:violence|slavery|crimes)\b|\bsexual and gender based\b/,
    charged: /^(?:7\(1\)\(g\)|8\(2\)\(e\)\(vi\)|8\(2\)\(b\)\(xxii\))/,
    cleared: /sexual violence|that of rape/,
  },
  {
    crime: 'attacks on protected buildings',
    words:
      /\b(?:protected (?:buildings|objects)|mausole\w+|shrines?|cultural (?:heritage|property)|religious (?:buildings|sites|monuments)|historic (?:buildings|monuments)|mosques?|monuments|tombs)\b/,
    charged: /^8\(2\)\((?:e\)\(iv|b\)\(ix)\)/,
    cleared: /protected objects/,
  },
  { crime: 'persecution', words: /\bpersecut\w+/, charged: /^7\(1\)\(h\)/ },
  { crime: 'starvation', words: /\bstarv\w+/, charged: /^8\(2\)\((?:b\)\(xxv|e\)\(xix)\)/ },
  { crime: 'murder', words: /\bmurders?\b|\bkillings?\b/, charged: /^(?:7\(1\)\(a\)|8\(2\)\(c\)\(i\)|8\(2\)\(a\)\(i\))/ },
  { crime: 'torture', words: /\btortur\w+/, charged: /^(?:7\(1\)\(f\)|8\(2\)\(c\)\(i\)|8\(2\)\(a\)\(ii\))/ },
  { crime: 'extermination', words: /\bextermination\b/, charged: /^7\(1\)\(b\)/ },
  { crime: 'enslavement', words: /\benslavement\b/, charged: /^7\(1\)\(c\)/ },
  { crime: 'pillage', words: /\bpillag\w+|\bplunder\w*|\blooting\b/, charged: /^8\(2\)\((?:e\)\(v\)|b\)\(xvi\))/ },
  {
    crime: 'deportation',
    words: /\bdeport\w+|\bforced (?:transfer|displacement)\b|\b(?:transfer|abduction|removal) of (?:ukrainian )?children\b/,
    charged: /^(?:7\(1\)\(d\)|8\(2\)\(a\)\(vii\)|8\(2\)\(b\)\(viii\)|8\(2\)\(e\)\(viii\))/,
  },
  {
    crime: 'attacks on the power grid',
    words: /\b(?:power|electric(?:ity)?|energy) (?:grid|infrastructure|plants|network|stations|facilities)\b/,
    charged: /^8\(2\)\(b\)\((?:ii|iv)\)/,
  },
  {
    crime: 'offences against justice',
    words:
      /\b(?:interfer|tamper|brib|corrupt|influenc|coach)\w* (?:with |of )?(?:\w+ )?witness\w*|\bwitness(?:es)? (?:tampering|interference|bribery)\b|\b(?:administration|course) of justice\b|\bfalse testimony\b/,
    charged: /^70/,
  },
];

export function crimesIn(text: string): readonly { readonly crime: string; readonly matched: string }[] {
  return CRIMES.flatMap(({ crime, words }) => {
    const found = words.exec(text);
    return found === null ? [] : [{ crime, matched: found[0] }];
  });
}
