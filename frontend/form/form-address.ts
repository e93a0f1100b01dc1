import type { FormName } from '../outbox/entry';
import { type DraftPlace, placeOf } from './draft-place';
import type { Author } from './form-plan';
import { sharedNames } from './shared-names';
import { searchAt } from './steps';

/** What the address of a form says: what is open in it, on whose behalf, and at which step. */
export class FormAddress {
  constructor(readonly search = new URLSearchParams()) {}

  /** True when it is begun from nothing, and neither mends, changes nor resembles what is there. */
  get isNew(): boolean {
    return !['id', 'mend', 'ligner'].some((one) => this.search.has(one));
  }

  /** True when an entry of the outbox is put right. */
  get mends(): boolean {
    return this.search.has('mend');
  }

  get step(): string | null {
    return this.search.get('steg');
  }

  /** True when both ask for the same, whatever the step. */
  isFor(other: URLSearchParams): boolean {
    return ['id', 'lag', 'for', 'mend', 'kind', 'form', 'ligner', ...sharedNames].every(
      (one) => other.get(one) === this.search.get(one),
    );
  }

  /** Whoever it is, with on whose behalf she writes here. */
  author(who: Author): Author {
    return {
      ...who,
      organisation: this.search.get('lag') ?? undefined,
      actsFor: this.search.get('for') ?? undefined,
    };
  }

  /** Where what is typed here is kept. */
  place(form: FormName, author: Author): DraftPlace {
    return placeOf(form, author, this.search);
  }

  /** The same with an empty form. */
  get anew(): URLSearchParams {
    const search = new URLSearchParams(this.search);
    search.delete('steg');
    search.delete('mend');
    return search;
  }

  /** What the address line says at a step of so many. */
  at(step: number, count: number): string {
    return searchAt(this.search, step, count);
  }
}
