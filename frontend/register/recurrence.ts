import type { Rhythm, SelfCareResourceBody } from '../form/bodies';
import { check, type Problem } from '../form/problems';
import { type Day, days as week } from '../form/week-times';

/** When something is again and again at a clock time. */
export interface RecurrenceValues {
  /** Empty when it is at no clock time. */
  rhythm: Rhythm | '';
  days: Day[];
  startsAt: string;
  endsAt: string;
  firstDay: string;
  lastDay: string;
}

export const fieldsOfRecurrence = ['rhythm', 'days', 'startsAt', 'endsAt', 'firstDay', 'lastDay'] as const;

export const rhythms: readonly Rhythm[] = [
  'WEEKLY',
  'EVERY_OTHER_WEEK',
  'FIRST_IN_MONTH',
  'SECOND_IN_MONTH',
  'THIRD_IN_MONTH',
  'FOURTH_IN_MONTH',
  'LAST_IN_MONTH',
];

export const noRecurrence = (): RecurrenceValues => ({
  rhythm: '',
  days: [],
  startsAt: '',
  endsAt: '',
  firstDay: '',
  lastDay: '',
});

/** Whether the first day is needed to know in which weeks it is. */
export const countsFromADay = (rhythm: Rhythm | ''): boolean => rhythm === 'EVERY_OTHER_WEEK';

export const recurrenceProblems = (it: RecurrenceValues): Problem[] =>
  it.rhythm === ''
    ? []
    : [
        ...check.some(it.days, 'days', 'register.days.missing'),
        ...check.filled(it.startsAt, 'startsAt', 'register.starts-at.missing'),
        ...check.that(!it.endsAt || it.endsAt > it.startsAt, 'endsAt', 'register.ends-at.before'),
        ...check.that(!countsFromADay(it.rhythm) || !!it.firstDay, 'firstDay', 'register.first-day.missing'),
        ...check.that(!it.lastDay || it.lastDay >= it.firstDay, 'lastDay', 'register.last-day.before'),
      ];

type Sent = Pick<SelfCareResourceBody, keyof RecurrenceValues>;

/** Without a rhythm nothing else of it is sent. */
export const recurrenceSent = (it: RecurrenceValues): Sent =>
  it.rhythm === ''
    ? { rhythm: null, days: [], startsAt: null, endsAt: null, firstDay: null, lastDay: null }
    : {
        rhythm: it.rhythm,
        days: week.filter((day) => it.days.includes(day)),
        startsAt: it.startsAt,
        endsAt: it.endsAt || null,
        firstDay: it.firstDay || null,
        lastDay: it.lastDay || null,
      };

export const recurrenceRead = (it: Sent): RecurrenceValues => ({
  rhythm: it.rhythm ?? '',
  days: it.days ?? [],
  startsAt: minutes(it.startsAt),
  endsAt: minutes(it.endsAt),
  firstDay: it.firstDay ?? '',
  lastDay: it.lastDay ?? '',
});

/** A field for a time of day knows no seconds. */
const minutes = (time: string | null): string => (time ?? '').slice(0, 5);
