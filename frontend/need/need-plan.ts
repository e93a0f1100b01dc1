import type { ForWhom, Frequency, NeedBody, Urgency } from '../form/bodies';
import type { Author, FormPlan } from '../form/form-plan';
import { kindById } from '../form/kinds';
import { check, type Problem, textOrNull } from '../form/problems';
import { type WeekTime, weekTimes } from '../form/week-times';

/** What somebody who asks for help has typed so far. */
export interface NeedValues {
  group: string;
  kind: string;
  words: string;
  frequency: Frequency;
  urgency: Urgency | '';
  /** Empty means that any time is fine. */
  times: WeekTime[];
  choosesTimes: boolean;
  district: string;
  forWhom: ForWhom;
  mustKnow: string;
  /** The id of whom it is for; empty for oneself. */
  onBehalfOf: string;
}

/** "Jeg trenger hjelp": what, when, where. */
export const needPlan: FormPlan<NeedValues> = {
  form: 'need',
  path: 'trenger-hjelp',
  steps: [
    ['kind', 'words'],
    ['urgency', 'frequency', 'times'],
    ['district', 'forWhom', 'mustKnow'],
  ],
  url: (id) => `/api/needs/${id}`,
  empty: (author: Author): NeedValues => ({
    group: '',
    kind: '',
    words: '',
    frequency: 'ONCE',
    urgency: '',
    times: [],
    choosesTimes: false,
    // Where whom it is for lives, the phone does not know.
    district: author.actsFor ? '' : (author.district ?? ''),
    forWhom: 'ME',
    mustKnow: '',
    onBehalfOf: author.actsFor ?? '',
  }),
  begin: (address): Partial<NeedValues> => {
    const kind = kindById(address.get('kind') ?? '');
    return kind ? { group: kind.group, kind: kind.id } : {};
  },
  problems: (it): Problem[] => [
    ...what(it),
    ...check.atMost(it.words, 1000, 'words'),
    ...check.filled(it.urgency, 'urgency', 'need.form.urgency.missing'),
    ...check.that(!it.choosesTimes || it.times.length > 0, 'times', 'need.form.times.missing'),
    ...check.filled(it.district, 'district', 'form.district.missing'),
    ...check.atMost(it.mustKnow, 500, 'mustKnow'),
  ],
  body: (it, author, version): NeedBody => ({
    version: version ?? null,
    kind: it.kind || null,
    words: textOrNull(it.words),
    frequency: it.frequency,
    urgency: it.urgency || 'WHENEVER',
    times: it.choosesTimes ? it.times : [],
    district: it.district,
    forWhom: it.forWhom,
    mustKnow: textOrNull(it.mustKnow),
    language: author.language,
    onBehalfOf: it.onBehalfOf || null,
  }),
  read: (stored) => {
    const it = stored as NeedBody;
    const times = weekTimes(it.times);
    return {
      version: it.version ?? 0,
      values: {
        group: kindById(it.kind ?? '')?.group ?? '',
        kind: it.kind ?? '',
        words: it.words ?? '',
        frequency: it.frequency ?? 'ONCE',
        urgency: it.urgency ?? '',
        times,
        choosesTimes: times.length > 0,
        district: it.district ?? '',
        forWhom: it.forWhom ?? 'ME',
        mustKnow: it.mustKnow ?? '',
        onBehalfOf: it.onBehalfOf ?? '',
      },
    };
  },
};

/** A kind or own words; a group alone does not say what is needed, and must not be lost behind the words either. */
function what(it: NeedValues): Problem[] {
  if (it.group) {
    return check.filled(it.kind, 'kind', 'need.form.kind.missing');
  }
  return check.that(!!(it.kind || it.words.trim()), 'kind', 'need.form.what.missing');
}
