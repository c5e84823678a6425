/** Enough for a language, not so much that a long file costs time. */
const SAMPLE = 3000;
const LEAST_LETTERS = 40;
const LEAST_SURE = 0.05;

/** The language a text reads like, with the detector's own measure from 0 to 1. Null: too little text, or two look alike. */
export async function detectLanguage(text: string): Promise<{ readonly language: string; readonly confidence: number } | null> {
  const sample = text.slice(0, SAMPLE);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < LEAST_LETTERS) return null;
  const { detectAll } = await import('tinyld');
  const [best, next] = detectAll(sample);
  if (best === undefined || best.accuracy < LEAST_SURE || (next !== undefined && best.accuracy < next.accuracy * 1.5)) return null;
  return { language: best.lang, confidence: Math.min(1, Math.round(best.accuracy * 100) / 100) };
}
