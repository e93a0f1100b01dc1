export const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export const parts = ['MORNING', 'MIDDAY', 'AFTERNOON', 'EVENING'] as const;

export type Day = (typeof days)[number];
export type Part = (typeof parts)[number];
/** A part of a weekday, as the server writes it: "MONDAY_MORNING". */
export type WeekTime = `${Day}_${Part}`;

export const weekTime = (day: Day, part: Part): WeekTime => `${day}_${part}`;

/** All of the week. */
export const anyTime: readonly WeekTime[] = days.flatMap((day) => parts.map((part) => weekTime(day, part)));

/** The times with this one put in or taken out, in the order of the week. */
export function toggled(times: readonly WeekTime[], time: WeekTime): WeekTime[] {
  const wanted = new Set(times);
  if (!wanted.delete(time)) {
    wanted.add(time);
  }
  return anyTime.filter((it) => wanted.has(it));
}

/** The chosen parts day by day, only days with something: what a person reads as "mandag morgen og ettermiddag". */
export function byDay(times: readonly WeekTime[]): { day: Day; parts: Part[] }[] {
  return days
    .map((day) => ({ day, parts: parts.filter((part) => times.includes(weekTime(day, part))) }))
    .filter((it) => it.parts.length > 0);
}

/** Those of the server's times that this phone knows, in the order of the week. */
export const weekTimes = (times: readonly string[] | null): WeekTime[] => anyTime.filter((it) => times?.includes(it));
