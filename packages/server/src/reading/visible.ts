/** Characters that steer a terminal or turn the direction of text. Line breaks and tabs are not among them. */
const STEERING = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
const ESCAPE = String.fromCharCode(0x1b);
const OWN_COLOUR = /^\[(?:0|1|2|22|1;3[1-5])m/;

/**
 * Text as it may be printed: such a character is shown by its code instead of obeyed. JSON reads the code back as the character.
 * Our own colours pass where `coloured`.
 */
export function visible(text: string, coloured = false): string {
  return text.replace(STEERING, (sign, at: number) =>
    coloured && sign === ESCAPE && OWN_COLOUR.test(text.slice(at + 1, at + 7))
      ? sign
      : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
