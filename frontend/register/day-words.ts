import { formats } from '../shell/texts';
import type { Absence } from './absences';

/** "30. juni 2027"; nothing for what is no day. */
export const dayInWords = (day: string): string => {
  const moment = new Date(`${day}T12:00:00`);
  return Number.isNaN(moment.getTime())
    ? ''
    : moment.toLocaleDateString(formats(), { day: 'numeric', month: 'long', year: 'numeric' });
};

/** "24. desember 2026 – 31. desember 2026". */
export const absenceInWords = (absence: Absence): string => absence.split('/').map(dayInWords).join(' – ');
