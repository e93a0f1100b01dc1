/** The preview comes after the last step and is called "se" in the address. */
const preview = 'se';

/**
 * The step that the address asks for: 1 to count, or count + 1 for the preview, which a number never means: there are
 * more of them in the simple view. Never further than where something is missing.
 */
export function stepIn(search: URLSearchParams, count: number, firstOpen: number): number {
  const asked = search.get('steg');
  const step = asked === preview ? count + 1 : Math.min(Number.parseInt(asked ?? '1', 10), count);
  return Math.max(1, Math.min(Number.isNaN(step) ? 1 : step, firstOpen));
}

/** The address of a step, with everything else in it kept. */
export function searchAt(search: URLSearchParams, step: number, count: number): string {
  const next = new URLSearchParams(search);
  if (step <= 1) {
    next.delete('steg');
  } else {
    next.set('steg', step > count ? preview : String(step));
  }
  const text = next.toString();
  return text ? `?${text}` : '';
}
