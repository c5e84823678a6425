/** A provision in lawyers' form without the word Article: "12(2)(a)", "8(2)(c)(i)", "15bis(5)". */
export type Pinpoint = string;
/** Id of a rule in the catalogue: "R-12.2.a.3". */
export type RuleId = string;
/** Dotted id of a crime paragraph: "8.2.c.i-1". */
export type CrimeId = string;
