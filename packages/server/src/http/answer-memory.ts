/**
 * Answers already given, as text, the least lately asked for forgotten first. Tables of events ask a few thousand distinct
 * questions many times over. In memory only, for as long as the server runs; what an answer depends on beside the question, the
 * record and the program, does not change while it does.
 */
export class AnswerMemory {
  readonly #answers = new Map<string, string>();
  readonly #most: number;
  #held = 0;

  /** `most`: characters of questions and answers held at once. */
  constructor(most = 32 * 1024 * 1024) {
    this.#most = most;
  }

  get(question: string): string | undefined {
    const known = this.#answers.get(question);
    if (known === undefined) return undefined;
    this.#answers.delete(question);
    this.#answers.set(question, known);
    return known;
  }

  keep(question: string, answer: string): void {
    const size = question.length + answer.length;
    // One answer may not drive out all others.
    if (size > this.#most / 8 || this.#answers.has(question)) return;
    this.#answers.set(question, answer);
    this.#held += size;
    for (const [oldest, text] of this.#answers) {
      if (this.#held <= this.#most) break;
      this.#answers.delete(oldest);
      this.#held -= oldest.length + text.length;
    }
  }
}
