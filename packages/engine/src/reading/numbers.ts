const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1_000,
    million: 1_000_000,
    billion: 1_000_000_000,
    bn: 1_000_000_000,
    mn: 1_000_000,
    millions: 1_000_000,
    milliards: 1_000_000_000,
    milliard: 1_000_000_000,
    millones: 1_000_000,
    milhões: 1_000_000,
    m: 1_000_000,
  }),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    sixtieth: 60,
  }),
);

export function unitWord(word: string): number | undefined {
  return UNITS.get(word);
}

export function scaleWord(word: string): number | undefined {
  return SCALES.get(word);
}

export function ordinalWord(word: string): number | undefined {
  return ORDINALS.get(word);
}

/** Digits with separators: "1,334" and "1.5". A comma before three digits groups; otherwise it is a decimal sign. */
export function readDigits(text: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return Number(text.replaceAll('.', ''));
  return Number(text.replace(',', '.'));
}
