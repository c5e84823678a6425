/** A further fact as a line shows it, without brackets and quotes. An empty list is none; null is unknown. */
export function factInWords(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === null) return 'unknown';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(factInWords).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([key, inner]) => `${key.replaceAll('_', ' ')}: ${factInWords(inner)}`)
      .join('; ');
  return JSON.stringify(value) ?? '';
}
