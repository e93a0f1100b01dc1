import type { ForWhom, Frequency, NeedBody, Urgency } from '../form/bodies';
import type { Author, FormPlan } from '../form/form-plan';
import { kindById } from '../form/kinds';
import { check, type Problem, textOrNull } from '../form/problems';
import type { WeekTime } from '../form/week-times';

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
    district: author.district ?? '',
    forWhom: 'ME',
    mustKnow: '',
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
  body: (it, author): NeedBody => ({
    kind: it.kind || null,
    words: textOrNull(it.words),
    frequency: it.frequency,
    urgency: it.urgency || 'WHENEVER',
    times: it.choosesTimes ? it.times : [],
    district: it.district,
    forWhom: it.forWhom,
    mustKnow: textOrNull(it.mustKnow),
    language: author.language,
  }),
};

/** A kind or own words; a group alone does not say what is needed. */
function what(it: NeedValues): Problem[] {
  if (it.kind || it.words.trim()) {
    return [];
  }
  return it.group
    ? check.that(false, 'kind', 'need.form.kind.missing')
    : check.that(false, 'kind', 'need.form.what.missing');
}
