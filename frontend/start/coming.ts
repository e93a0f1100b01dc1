import { daysFrom, hours } from '../shell/moments';
import { formats, t } from '../shell/texts';
import type { NearbyCard } from './nearby';

/** One time that something is, by the clock in Norway: "2026-11-25T11:00:00". */
export interface Occasion {
  starts: string;
  ends?: string | null;
}

const aWeek = 7;
const atMost = 4;
const atMostNow = 2;

/** The next time it is, of those that the phone knows; what goes on now is the next. */
export const nextOf = (card: NearbyCard, now: string): Occasion | undefined =>
  card.coming?.find((it) => minute(it.ends ?? it.starts) >= minute(now));

/** "i morgen kl. 11", "torsdag kl. 12–14", "torsdag 3. desember kl. 12". */
export function occasionInWords({ starts, ends }: Occasion, now: string): string {
  return t('shared.time.at', dayInWords(day(starts), day(now)), hours(starts.slice(11, 16), ends?.slice(11, 16)));
}

/** The few that are shown first: what is today or tomorrow, the soonest first, and then the nearest. */
export function nearAndNow(cards: readonly NearbyCard[], now: string): NearbyCard[] {
  const soon = cards
    .flatMap((card) => {
      const next = nextOf(card, now);
      return next && daysFrom(day(now), day(next.starts)) <= 1 ? [{ card, at: next.starts }] : [];
    })
    .sort((one, other) => one.at.localeCompare(other.at))
    .slice(0, atMostNow)
    .map(({ card }) => card);
  return [...soon, ...cards.filter((card) => !soon.includes(card))].slice(0, atMost);
}

function dayInWords(then: string, today: string): string {
  const days = daysFrom(today, then);
  if (days <= 0) {
    return t('shared.time.today');
  }
  if (days === 1) {
    return t('shared.time.tomorrow');
  }
  const far = days < aWeek ? {} : ({ day: 'numeric', month: 'long' } as const);
  return new Date(then).toLocaleDateString(formats(), { weekday: 'long', ...far, timeZone: 'UTC' });
}

const day = (moment: string): string => moment.slice(0, 10);

const minute = (moment: string): string => moment.slice(0, 16);
