/** A day, or days on end as ISO 8601 writes an interval: "2026-12-24" or "2026-12-24/2026-12-31". */
export type Absence = string;

/** What is typed of one, before it is put with the others. */
export interface AbsenceTyped {
  absences: Absence[];
  awayFrom: string;
  awayTo: string;
}

export const mostAbsences = 12;

/** Those that are put down and the one that is being typed, in order and without doubles. */
export const absencesOf = (it: AbsenceTyped): Absence[] =>
  [...new Set(it.awayFrom ? [...it.absences, typed(it)] : it.absences)].sort();

const typed = ({ awayFrom, awayTo }: AbsenceTyped): Absence =>
  awayTo && awayTo !== awayFrom ? `${awayFrom}/${awayTo}` : awayFrom;

/** What is not over yet on that day. */
export const stillToCome = (absences: readonly Absence[], today: string): Absence[] =>
  absences.filter((it) => lastDay(it) >= today);

const lastDay = (absence: Absence): string => absence.slice(-'2026-12-24'.length);
