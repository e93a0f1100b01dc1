/** The calendar day where the phone is, as "2027-06-30". */
export const dayOf = (moment: Date): string =>
  [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()].map((it) => String(it).padStart(2, '0')).join('-');

export const inMonths = (from: Date, months: number): string => {
  const day = new Date(from.getFullYear(), from.getMonth() + months, 1);
  const last = new Date(day.getFullYear(), day.getMonth() + 1, 0).getDate();
  day.setDate(Math.min(from.getDate(), last));
  return dayOf(day);
};
