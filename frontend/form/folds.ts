const opened = new WeakMap<object, Set<string>>();

/** A fold that has been open once is never closed under the person's finger. */
export function staysOpen(form: object, fold: string, wanted: boolean): boolean {
  const folds = opened.get(form) ?? new Set();
  opened.set(form, wanted ? folds.add(fold) : folds);
  return folds.has(fold);
}
