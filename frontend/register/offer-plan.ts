import type { AgeGroup, Company, HelpOfferBody, Pets, SpokenLanguage } from '../form/bodies';
import type { Author, FormPlan } from '../form/form-plan';
import { check, type Problem, textOrNull } from '../form/problems';
import { type WeekTime, weekTimes } from '../form/week-times';
import { type Absence, type AbsenceTyped, absencesOf, mostAbsences, stillToCome } from './absences';
import { dayOf, inMonths } from './days';

/** Places that are chosen, or as far as one travels. */
export const wheres = ['DISTRICTS', 'TRAVEL'] as const;
/** Hours a week, or a number of people. */
export const counts = ['HOURS', 'PEOPLE'] as const;

/** What somebody who offers help has typed so far. */
export interface OfferValues extends AbsenceTyped {
  /** Empty when it is for oneself. */
  organisation: string;
  group: string;
  kind: string;
  title: string;
  description: string;
  languages: SpokenLanguage[];
  where: (typeof wheres)[number];
  districts: string[];
  /** Where the way begins. */
  district: string;
  withinMinutes: number;
  times: WeekTime[];
  absences: Absence[];
  counted: (typeof counts)[number];
  minutesPerWeek: number;
  people: number;
  /** Empty for everybody. */
  ages: AgeGroup[];
  pets: Pets | '';
  wheelchair: boolean;
  company: Company | '';
  /** Empty when it is free. */
  expenses: string;
  beforehand: string;
  validUntil: string;
  /** Whether she has said yes, to who writes it down for her, that everybody may see it. */
  spoken: boolean;
  /** The id of whom staff register it for; empty for what is one's own. */
  onBehalfOf: string;
}

/** One person begins with an hour a week where she lives. An organisation has more hands, and says itself where it comes. */
const toBeginWith = (
  organisation: string | undefined,
  district: string | undefined,
): Pick<OfferValues, 'minutesPerWeek' | 'districts' | 'district'> =>
  organisation
    ? { minutesPerWeek: 300, districts: [], district: '' }
    : { minutesPerWeek: 60, districts: district ? [district] : [], district: district ?? '' };

/** It is for somebody else now: with what they begin with, where nobody has said otherwise. */
export function turnedTo(
  values: OfferValues,
  organisation: string,
  district: string | undefined,
): Partial<OfferValues> {
  const before = toBeginWith(values.organisation, district);
  const now = toBeginWith(organisation, district);
  return {
    organisation,
    ...(values.minutesPerWeek === before.minutesPerWeek ? { minutesPerWeek: now.minutesPerWeek } : {}),
    ...(values.districts.join() === before.districts.join() ? { districts: now.districts } : {}),
    ...(values.district === before.district ? { district: now.district } : {}),
  };
}

/** "Jeg kan hjelpe": what, in own words, where and when. */
export const offerPlan = (today: () => Date): FormPlan<OfferValues> => ({
  form: 'help-offer',
  path: 'kan-hjelpe',
  steps: [
    ['kind', 'organisation'],
    [
      'title',
      'description',
      'minutesPerWeek',
      'people',
      'languages',
      'ages',
      'company',
      'pets',
      'wheelchair',
      'expenses',
      'beforehand',
    ],
    ['where', 'districts', 'district', 'withinMinutes', 'times', 'absences', 'validUntil', 'spoken'],
  ],
  url: (id) => `/api/help-offers/${id}`,
  empty: (author: Author): OfferValues => ({
    organisation: author.organisation ?? '',
    group: '',
    kind: '',
    title: '',
    description: '',
    languages: [author.spoken ?? 'NB'],
    where: 'DISTRICTS',
    // Where whom it is for lives, the phone does not know.
    ...toBeginWith(author.organisation, author.actsFor ? undefined : author.district),
    withinMinutes: 30,
    times: [],
    absences: [],
    awayFrom: '',
    awayTo: '',
    counted: 'HOURS',
    people: 1,
    ages: [],
    pets: '',
    wheelchair: false,
    company: '',
    expenses: '',
    beforehand: '',
    validUntil: inMonths(today(), 6),
    spoken: false,
    onBehalfOf: author.actsFor ?? '',
  }),
  problems: (it): Problem[] => [
    ...check.filled(it.kind, 'kind', it.group ? 'need.form.kind.missing' : 'offer.form.kind.missing'),
    ...check.filled(it.title, 'title', 'form.title.missing'),
    ...check.atMost(it.title, 80, 'title'),
    ...check.filled(it.description, 'description', 'offer.form.description.missing'),
    ...check.atMost(it.description, 1000, 'description'),
    ...check.some(it.languages, 'languages', 'offer.form.languages.missing'),
    ...check.atMost(it.expenses, 200, 'expenses'),
    ...check.atMost(it.beforehand, 500, 'beforehand'),
    ...where(it),
    ...check.some(it.times, 'times', 'offer.form.times.missing'),
    ...check.that(
      !it.awayTo || (!!it.awayFrom && it.awayTo >= it.awayFrom),
      'absences',
      'offer.form.absences.backwards',
    ),
    ...check.noMoreThan(absencesOf(it), mostAbsences, 'absences'),
    ...check.that(
      it.counted === 'PEOPLE' || (it.minutesPerWeek >= 30 && it.minutesPerWeek <= 6000),
      'minutesPerWeek',
      'offer.form.minutesPerWeek.wrong',
    ),
    ...check.filled(it.validUntil, 'validUntil', 'offer.form.validUntil.missing'),
    ...check.that(!it.validUntil || it.validUntil > dayOf(today()), 'validUntil', 'offer.form.validUntil.past'),
    ...check.that(!it.onBehalfOf || it.spoken, 'spoken', 'talk.yes.missing'),
  ],
  body: (it, _author, version): HelpOfferBody => ({
    version: version ?? null,
    organisation: it.organisation || null,
    kind: it.kind,
    title: it.title.trim(),
    description: it.description.trim(),
    districts: it.where === 'TRAVEL' ? [] : it.districts,
    district: it.where === 'TRAVEL' ? it.district : null,
    withinMinutes: it.where === 'TRAVEL' ? it.withinMinutes : null,
    times: it.times,
    absences: absencesOf(it),
    minutesPerWeek: it.counted === 'PEOPLE' ? null : it.minutesPerWeek,
    people: it.counted === 'PEOPLE' ? it.people : null,
    ages: it.ages,
    pets: it.pets || null,
    wheelchair: it.wheelchair,
    company: it.company || null,
    languages: it.languages,
    expenses: textOrNull(it.expenses),
    beforehand: textOrNull(it.beforehand),
    validUntil: it.validUntil,
    onBehalfOf: it.onBehalfOf || null,
  }),
  ofItsOwn: ['validUntil'],
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
        ...areaOf(it),
        times: weekTimes(it.times),
        absences: stillToCome(it.absences ?? [], dayOf(today())),
        awayFrom: '',
        awayTo: '',
        counted: it.people ? 'PEOPLE' : 'HOURS',
        minutesPerWeek: it.minutesPerWeek ?? 60,
        people: it.people ?? 1,
        ages: it.ages ?? [],
        pets: it.pets ?? '',
        wheelchair: it.wheelchair ?? false,
        company: it.company ?? '',
        expenses: it.expenses ?? '',
        beforehand: it.beforehand ?? '',
        validUntil: it.validUntil ?? '',
        spoken: false,
        onBehalfOf: it.onBehalfOf ?? '',
      },
    };
  },
});

/** Only one of the two is kept: whoever changes to the other begins at home there. */
const areaOf = ({ districts, district, withinMinutes }: HelpOfferBody): Partial<OfferValues> =>
  district && withinMinutes
    ? { where: 'TRAVEL', district, withinMinutes }
    : { where: 'DISTRICTS', districts: districts ?? [] };

const where = (it: OfferValues): Problem[] =>
  it.where === 'TRAVEL'
    ? check.filled(it.district, 'district', 'form.district.missing')
    : [
        ...check.some(it.districts, 'districts', 'form.districts.missing'),
        ...check.noMoreThan(it.districts, 60, 'districts'),
      ];
