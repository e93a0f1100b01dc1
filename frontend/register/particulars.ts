import type { Accessibility, BookingWay, ResourceType, SelfCareResourceBody } from '../form/bodies';
import { check, linkOf, type Problem, textOrNull } from '../form/problems';

/** What some want to know before they come: booking, accessibility, who stands behind it, and how many there are to lend. */
export interface Particulars {
  /** Empty when nothing is said about it. */
  bookingWay: BookingWay | '';
  bookingHow: string;
  accessibility: Accessibility[];
  sourceName: string;
  sourceLink: string;
  checked: string;
  copies: string;
}

export const accessibilities: readonly Accessibility[] = [
  'WHEELCHAIR',
  'NO_STAIRS',
  'TOILET',
  'PARKING',
  'HEARING_LOOP',
  'BENCHES',
  'ASSISTANCE_DOG',
  'COMPANION',
];

export const bookingWays: readonly BookingWay[] = ['NONE', 'PHONE', 'LINK', 'WORDS'];

const mostCopies = 500;

export const noParticulars = (): Particulars => ({
  bookingWay: '',
  bookingHow: '',
  accessibility: [],
  sourceName: '',
  sourceLink: '',
  checked: '',
  copies: '',
});

/** Whether one has to write how one books. */
export const asksHow = (way: BookingWay | ''): way is Exclude<BookingWay, 'NONE'> => way !== '' && way !== 'NONE';

export const particularsProblems = (it: Particulars & { type: ResourceType | '' }, today: string): Problem[] => [
  ...(asksHow(it.bookingWay) ? check.filled(it.bookingHow, 'bookingHow', 'resource.form.bookingHow.missing') : []),
  ...(it.bookingWay === 'PHONE' ? check.phone(it.bookingHow, 'bookingHow') : []),
  ...(it.bookingWay === 'LINK' ? check.link(it.bookingHow, 'bookingHow') : []),
  ...check.atMost(it.bookingHow, 200, 'bookingHow'),
  ...check.atMost(it.sourceName, 100, 'sourceName'),
  ...check.that(!it.sourceLink.trim() || !!it.sourceName.trim(), 'sourceName', 'register.source.missing'),
  ...check.link(it.sourceLink, 'sourceLink'),
  ...check.that(!it.checked || it.checked <= today, 'checked', 'register.checked.future'),
  ...check.that(copiesOf(it) === null || isCount(it.copies), 'copies', 'resource.form.copies.wrong'),
];

type Sent = Pick<SelfCareResourceBody, keyof Particulars>;

export const particularsSent = (it: Particulars & { type: ResourceType | '' }): Sent => ({
  bookingWay: it.bookingWay || null,
  bookingHow: asksHow(it.bookingWay) ? how(it) : null,
  accessibility: accessibilities.filter((one) => it.accessibility.includes(one)),
  sourceName: textOrNull(it.sourceName),
  sourceLink: it.sourceLink.trim() ? linkOf(it.sourceLink) : null,
  checked: it.checked || null,
  copies: copiesOf(it),
});

export const particularsRead = (it: Sent): Particulars => ({
  bookingWay: it.bookingWay ?? '',
  bookingHow: it.bookingHow ?? '',
  accessibility: it.accessibility ?? [],
  sourceName: it.sourceName ?? '',
  sourceLink: it.sourceLink ?? '',
  checked: it.checked ?? '',
  copies: it.copies ? String(it.copies) : '',
});

const how = (it: Particulars): string | null =>
  it.bookingWay === 'LINK' ? linkOf(it.bookingHow) : textOrNull(it.bookingHow);

/** Only what is lent has a number. */
const copiesOf = (it: Particulars & { type: ResourceType | '' }): number | null =>
  it.type === 'AID_TO_LEND' && it.copies.trim() ? Number(it.copies) : null;

const isCount = (typed: string): boolean =>
  /^\d+$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= mostCopies;
