import type { HelpOfferBody, Language } from '../form/bodies';
import type { Author, FormPlan } from '../form/form-plan';
import { check, type Problem } from '../form/problems';
import { type WeekTime, weekTimes } from '../form/week-times';

/** What somebody who offers help has typed so far. */
export interface OfferValues {
  /** Empty when it is for oneself. */
  organisation: string;
  group: string;
  kind: string;
  title: string;
  description: string;
  languages: Language[];
  districts: string[];
  times: WeekTime[];
  minutesPerWeek: number;
  validUntil: string;
}

/** "Jeg kan hjelpe": what, in own words, where and when. */
export const offerPlan = (today: () => Date): FormPlan<OfferValues> => ({
  form: 'help-offer',
  path: 'kan-hjelpe',
  steps: [
    ['kind', 'organisation'],
    ['title', 'description', 'minutesPerWeek', 'languages'],
    ['districts', 'times', 'validUntil'],
  ],
  url: (id) => `/api/help-offers/${id}`,
  empty: (author: Author): OfferValues => ({
    organisation: author.organisation ?? '',
    group: '',
    kind: '',
    title: '',
    description: '',
    languages: [author.language === 'EN' ? 'EN' : 'NB'],
    districts: author.district ? [author.district] : [],
    times: [],
    minutesPerWeek: 60,
    validUntil: inMonths(today(), 6),
  }),
  problems: (it): Problem[] => [
    ...check.filled(it.kind, 'kind', it.group ? 'need.form.kind.missing' : 'offer.form.kind.missing'),
    ...check.filled(it.title, 'title', 'form.title.missing'),
    ...check.atMost(it.title, 80, 'title'),
    ...check.filled(it.description, 'description', 'offer.form.description.missing'),
    ...check.atMost(it.description, 1000, 'description'),
    ...check.some(it.languages, 'languages', 'offer.form.languages.missing'),
    ...check.some(it.districts, 'districts', 'form.districts.missing'),
    ...check.noMoreThan(it.districts, 60, 'districts'),
    ...check.some(it.times, 'times', 'offer.form.times.missing'),
    ...check.that(
      it.minutesPerWeek >= 30 && it.minutesPerWeek <= 6000,
      'minutesPerWeek',
      'offer.form.minutesPerWeek.wrong',
    ),
    ...check.filled(it.validUntil, 'validUntil', 'offer.form.validUntil.missing'),
    ...check.that(!it.validUntil || it.validUntil > dayOf(today()), 'validUntil', 'offer.form.validUntil.past'),
  ],
  body: (it, _author, version): HelpOfferBody => ({
    version: version ?? null,
    organisation: it.organisation || null,
    kind: it.kind,
    title: it.title.trim(),
    description: it.description.trim(),
    districts: it.districts,
    times: it.times,
    minutesPerWeek: it.minutesPerWeek,
    languages: it.languages,
    validUntil: it.validUntil,
  }),
  read: (stored) => {
    const it = stored as HelpOfferBody;
    return {
      version: it.version ?? 0,
      values: {
        organisation: it.organisation ?? '',
        group: '',
        kind: it.kind ?? '',
        title: it.title ?? '',
        description: it.description ?? '',
        languages: it.languages ?? [],
        districts: it.districts ?? [],
        times: weekTimes(it.times),
        minutesPerWeek: it.minutesPerWeek ?? 0,
        validUntil: it.validUntil ?? '',
      },
    };
  },
});

/** The calendar day where the phone is, as "2027-06-30". */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((it) => String(it).padStart(2, '0')).join('-');

export const inMonths = (from: Date, months: number): string => {
  const day = new Date(from.getFullYear(), from.getMonth() + months, 1);
  const last = new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate();
  day.setDate(Math.min(from.getDate(), last));
  return dayOf(day);
};
