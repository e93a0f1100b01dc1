import { days as week } from '../form/week-times';
import { capital, hours } from '../shell/moments';
import { t } from '../shell/texts';
import type { RecurrenceValues } from './recurrence';

/** From so many days in a row on one says the first and the last. */
const aRun = 3;

/** "Annenhver mandag kl. 19–21"; nothing when it has no clock time. */
export function recurrenceInWords(it: RecurrenceValues): string {
  return it.rhythm === '' ? '' : capital(t('shared.time.at', daysInWords(it), hours(it.startsAt, it.endsAt)));
}

function daysInWords({ rhythm, days }: RecurrenceValues): string {
  const chosen = week.filter((day) => days.includes(day));
  if (rhythm === 'WEEKLY' && chosen.length === week.length) {
    return t('register.rhythm.every-day');
  }
  return t(`register.rhythm.${rhythm}`, listed(chosen));
}

function listed(days: readonly string[]): string {
  const names = days.map((day) => t(`time.${day}`));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const inARow = week.join().includes(days.join());
  if (names.length >= aRun && inARow) {
    return `${first}–${last}`;
  }
  return names.length < 2 ? first : `${names.slice(0, -1).join(', ')}${t('shared.week.and')}${last}`;
}
