/** Something that has to be put right before a form can go on: a sentence by its key, at a field or for the whole form. */
export interface Problem {
  field: string;
  key: string;
  params?: readonly (string | number)[];
  /** The server's own sentence, already in the person's language. */
  said?: string;
  /** Where the person can go on. */
  next?: string;
}

const problem = (field: string, key: string, ...params: (string | number)[]): Problem[] => [
  { field, key, ...(params.length ? { params } : {}) },
];

const none: Problem[] = [];

/** Each check answers with an empty list when all is well. The same limits are checked again by the server. */
export const check = {
  that: (holds: boolean, field: string, key: string): Problem[] => (holds ? none : problem(field, key)),

  filled: (value: string | null | undefined, field: string, key: string): Problem[] =>
    value?.trim() ? none : problem(field, key),

  atMost: (value: string, max: number, field: string): Problem[] =>
    value.trim().length <= max ? none : problem(field, 'form.too-long', value.trim().length - max),

  some: (values: readonly unknown[], field: string, key: string): Problem[] =>
    values.length > 0 ? none : problem(field, key),

  noMoreThan: (values: readonly unknown[], max: number, field: string): Problem[] =>
    values.length <= max ? none : problem(field, 'form.too-many', max),

  /** A web address that others can open; empty is fine. */
  link: (value: string, field: string): Problem[] => {
    if (!value.trim()) {
      return none;
    }
    const url = URL.canParse(linkOf(value)) ? new URL(linkOf(value)) : undefined;
    const good = url && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.');
    return good ? none : problem(field, 'form.link.wrong');
  },

  /** A Norwegian or a foreign phone number, spaces as people write them; empty is fine. */
  phone: (value: string, field: string): Problem[] => {
    const digits = value.replace(/[\s()-]/g, '');
    return !digits || /^(\+\d{6,15}|\d{3,8})$/.test(digits) ? none : problem(field, 'form.phone.wrong');
  },
};

/** People write "mestring.no": the scheme is ours to add. */
export const linkOf = (value: string): string => {
  const link = value.trim();
  return /^[a-z][a-z0-9+.-]*:/i.test(link) ? link : `https://${link}`;
};

/** What is sent for a text: without spaces around it, and nothing at all when it is empty. */
export const textOrNull = (value: string): string | null => value.trim() || null;
