import type { FormName } from '../outbox/entry';
import type { Author } from './form-plan';
import { likeIn } from './opening';
import { sharedNames } from './shared-names';

const something = 'new';
const anyone = 'anyone';

/** Which draft: of which form, by whom, of something new or of the registration with that id. */
export interface DraftPlace {
  form: FormName;
  person: string | undefined;
  editing?: string | undefined;
  organisation?: string | undefined;
  /** For whom, when it is for somebody else. */
  actsFor?: string | undefined;
}

/** The place of what the address opens. */
export function placeOf(form: FormName, author: Author, search: URLSearchParams): DraftPlace {
  const like = likeIn(search);
  const shared = sharedNames.map((name) => search.get(name) ?? '').join(' ');
  return {
    form,
    person: author.id,
    editing:
      search.get('id') ??
      search.get('mend') ??
      (like ? `like-${like}` : shared.trim() ? `shared-${encodeURIComponent(shared)}` : undefined),
    organisation: author.organisation,
    actsFor: author.actsFor,
  };
}

/** The key under which it lies on the phone. */
export const keyOf = ({ form, person, editing, organisation, actsFor }: DraftPlace): string =>
  [
    form,
    person ?? anyone,
    editing ?? something,
    ...(organisation ? [organisation] : []),
    ...(actsFor ? [`for-${actsFor}`] : []),
  ].join('/');

/** Whether it was begun as something new, and not to mend or change what has that id already. */
export const isOfSomethingNew = ({ key }: { key: string }): boolean => key.split('/')[2] === something;

/** Whether this person has begun it, or somebody who had not signed in. */
export const isOf = (key: string, person: string): boolean => [person, anyone].includes(key.split('/')[1] ?? '');
