import { t } from './texts';

const dayMs = 86_400_000;

/** Now by the clock on the wall in Norway, wherever the phone is: "2026-11-24T12:00:00". */
export const nowInNorway = (moment = new Date()): string =>
  moment.toLocaleString('sv-SE', { timeZone: 'Europe/Oslo' }).replace(' ', 'T');

/** How many days from one to the other, both as "2026-11-24". */
export const daysFrom = (one: string, other: string): number =>
  Math.round((Date.parse(other) - Date.parse(one)) / dayMs);

/** "11:00" as one says it: whole hours have no minutes, where one says it so. */
export function clock(time: string): string {
  const [hour = '', minute = ''] = time.split(':');
  return minute === '00'
    ? t('shared.time.clock.whole', String(Number(hour)))
    : t('shared.time.clock', String(Number(hour)), minute);
}

/** The word joiner: after a dash a line may break otherwise. */
const staysTogether = '\u2060';

/** "11", or "11–13" when one knows how long it lasts, which stays together where a line is full. */
export const hours = (starts: string, ends: string | null | undefined): string =>
  ends ? `${clock(starts)}–${staysTogether}${clock(ends)}` : clock(starts);

/** With a large letter first, as a line or a choice begins. */
export const capital = (words: string): string => words.charAt(0).toLocaleUpperCase() + words.slice(1);
