import type { Reach } from '../report-data.ts';

/** Colours are named in the style sheet, so that they follow light, dark and print. */
export const FILL: Readonly<Record<Reach, string>> = {
  yes: 'var(--yes)',
  contested: 'url(#hatched)',
  depends: 'url(#dotted)',
  no: 'var(--no)',
};

export const EDGE: Readonly<Record<Reach, string>> = { yes: 'var(--yes)', contested: 'var(--yes)', depends: 'var(--yes)', no: 'var(--no)' };

export const DISPUTED = 'url(#disputed)';

/** The patterns every drawing of the page refers to. */
export const PATTERNS = `<svg width="0" height="0" class="patterns" aria-hidden="true" focusable="false"><defs>
<pattern id="hatched" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="5" height="5" class="p-paper"></rect><rect width="1.7" height="5" class="p-yes"></rect><rect x="2.5" width="1.7" height="5" class="p-no"></rect></pattern>
<pattern id="dotted" width="4" height="4" patternUnits="userSpaceOnUse"><rect width="4" height="4" class="p-paper"></rect><circle cx="2" cy="2" r="0.7" class="p-yes"></circle></pattern>
<pattern id="disputed" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect width="0.9" height="4" class="p-ink"></rect><rect x="2" width="0.9" height="4" class="p-paper"></rect></pattern>
</defs></svg>`;
