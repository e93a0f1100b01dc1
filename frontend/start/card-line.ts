import { capital } from '../shell/moments';
import { formats, t } from '../shell/texts';
import { nextOf, occasionInWords } from './coming';
import type { NearbyCard } from './nearby';

/**
 * What one wants to know first of something near: when, what it costs, who, how far. At most three things, and then
 * when somebody last vouched for it.
 *
 * @param now by the clock in Norway
 */
export function cardLine(card: NearbyCard, now: string): string {
  const free = card.step === 'SELF' ? (card.price ?? t('start.free')) : undefined;
  const who = card.provider ?? (card.step === 'NEIGHBOURHOOD' ? t('start.neighbour') : undefined);
  const next = nextOf(card, now);
  const when = next ? occasionInWords(next, now) : (card.when ?? days(card.days));
  const parts = [when, free, who, far(card)].filter((part) => !!part);
  const few = parts.length > 3 ? parts.filter((part) => part !== who) : parts;
  return capital([...few, ...confirmed(card, now)].join(' · '));
}

/** "bekreftet 3. nov.", with its year when it is another than this one. */
function confirmed(card: NearbyCard, now: string): string[] {
  const on = card.confirmed;
  if (!on) {
    return [];
  }
  const year = on.slice(0, 4) === now.slice(0, 4) ? ({} as const) : ({ year: 'numeric' } as const);
  const day = new Date(on).toLocaleDateString(formats(), {
    day: 'numeric',
    month: 'short',
    ...year,
    timeZone: 'UTC',
  });
  return [t('start.confirmed', day)];
}

/** Days say something only when they are few. */
const days = (all: readonly string[]): string | undefined => (all.length === 1 ? t(`start.day.${all[0]}`) : undefined);

function far({ place, minutes }: NearbyCard): string | undefined {
  if (!minutes) {
    return place ?? undefined;
  }
  return place ? t('start.place-minutes', place, minutes) : t('start.minutes', minutes);
}
