import type { Option } from '../form/choices';
import { t } from '../shell/texts';

const usual = [30, 60, 120, 180, 300, 480, 900];

/** "½ time", "1 time", "2 timer": from minutes a week. */
export const hoursInWords = (minutes: number): string =>
  minutes === 30 ? t('form.hours.half') : minutes === 60 ? t('form.hours.one') : t('form.hours', hours(minutes));

const hours = (minutes: number): string => String(Math.round(minutes / 6) / 10).replace('.', ',');

/** The usual amounts, and the one that was chosen if it is another. */
export function hoursOptions(chosen: number): Option[] {
  const amounts = usual.includes(chosen) ? usual : [...usual, chosen].sort((a, b) => a - b);
  return amounts.map((minutes) => ({ value: String(minutes), label: hoursInWords(minutes) }));
}
