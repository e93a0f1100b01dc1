import type { Option } from '../form/choices';
import { t } from '../shell/texts';
import type { OfferValues } from './offer-plan';

const usualMinutes = [30, 60, 120, 180, 300, 480, 900];
const usualPeople = [1, 2, 3, 4, 6, 10];

/** "2 timer i uka", "3 personer". */
export const amountInWords = (it: Pick<OfferValues, 'counted' | 'minutesPerWeek' | 'people'>): string =>
  it.counted === 'PEOPLE' ? peopleInWords(it.people) : t('offer.preview.hours', hoursInWords(it.minutesPerWeek));

/** "½ time", "1 time", "2 timer": from minutes a week. */
const hoursInWords = (minutes: number): string =>
  minutes === 30 ? t('form.hours.half') : minutes === 60 ? t('form.hours.one') : t('form.hours', hours(minutes));

const hours = (minutes: number): string => String(Math.round(minutes / 6) / 10).replace('.', ',');

const peopleInWords = (people: number): string =>
  people === 1 ? t('offer.form.people.one') : t('offer.form.people.many', people);

export const hoursOptions = (chosen: number): Option[] => options(usualMinutes, chosen, hoursInWords);

export const peopleOptions = (chosen: number): Option[] => options(usualPeople, chosen, peopleInWords);

/** The usual amounts, and the one that was chosen if it is another. */
const options = (usual: readonly number[], chosen: number, words: (amount: number) => string): Option[] =>
  withChosen(usual, chosen).map((it) => ({ value: String(it), label: words(it) }));

export const withChosen = (usual: readonly number[], chosen: number): number[] =>
  [...new Set([...usual, chosen])].sort((a, b) => a - b);
