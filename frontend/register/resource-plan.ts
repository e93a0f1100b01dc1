import type { ResourceType, SelfCareResourceBody } from '../form/bodies';
import type { Author, FormPlan } from '../form/form-plan';
import { check, linkOf, type Problem, textOrNull } from '../form/problems';
import { type WeekTime, weekTimes } from '../form/week-times';
import { sharedLink } from './shared-link';
import { noParticulars, type Particulars, particularsProblems, particularsRead, particularsSent } from './particulars';
import {
  noRecurrence,
  type RecurrenceValues,
  fieldsOfRecurrence,
  recurrenceProblems,
  recurrenceRead,
  recurrenceSent,
} from './recurrence';

/** What somebody who tells about a self-care resource has typed so far. */
export interface ResourceValues extends RecurrenceValues, Particulars {
  /** Empty when it is for oneself. */
  organisation: string;
  type: ResourceType | '';
  title: string;
  description: string;
  kinds: string[];
  forWhom: string;
  online: boolean;
  districts: string[];
  where: string;
  when: string;
  times: WeekTime[];
  price: string;
  link: string;
  phone: string;
  /** The id of the photo; empty when there is none. */
  photo: string;
  /** What there is to see on it. */
  photoText: string;
}

/** "Egenmestring": what it is, what it helps with, where and when. What was checked cannot have been checked later than today. */
export const resourcePlan = (now: () => string): FormPlan<ResourceValues> => ({
  form: 'self-care',
  path: 'egenmestring',
  steps: [
    ['type', 'organisation'],
    ['title', 'description', 'kinds', 'forWhom', 'photo', 'photoText', 'copies', 'sourceName', 'sourceLink', 'checked'],
    [
      ...['online', 'districts', 'where', 'accessibility', ...fieldsOfRecurrence, 'when', 'times', 'price'],
      ...['bookingWay', 'bookingHow', 'link', 'phone'],
    ],
  ],
  decides: ['type', 'online'],
  url: (id) => `/api/self-care-resources/${id}`,
  empty: (author: Author): ResourceValues => ({
    organisation: author.organisation ?? '',
    type: '',
    title: '',
    description: '',
    kinds: [],
    forWhom: '',
    online: false,
    districts: author.district ? [author.district] : [],
    where: '',
    when: '',
    times: [],
    price: '',
    link: '',
    phone: '',
    photo: '',
    photoText: '',
    ...noRecurrence(),
    ...noParticulars(),
  }),
  problems: (it): Problem[] => [
    ...check.filled(it.type, 'type', 'resource.form.type.missing'),
    ...check.filled(it.title, 'title', 'form.title.missing'),
    ...check.atMost(it.title, 80, 'title'),
    ...check.filled(it.description, 'description', 'resource.form.description.missing'),
    ...check.atMost(it.description, 1000, 'description'),
    ...check.some(it.kinds, 'kinds', 'resource.form.kinds.missing'),
    ...check.noMoreThan(it.kinds, 5, 'kinds'),
    ...check.atMost(it.forWhom, 200, 'forWhom'),
    ...(it.photo ? check.filled(it.photoText, 'photoText', 'resource.form.photoText.missing') : []),
    ...check.atMost(it.photoText, 200, 'photoText'),
    ...check.that(it.online || it.districts.length > 0, 'districts', 'form.districts.missing'),
    ...check.noMoreThan(it.districts, 60, 'districts'),
    ...check.atMost(it.where, 200, 'where'),
    ...check.atMost(it.when, 200, 'when'),
    ...check.atMost(it.price, 100, 'price'),
    ...check.link(it.link, 'link'),
    ...check.phone(it.phone, 'phone'),
    ...check.that(!it.online || !!it.link.trim() || !!it.phone.trim(), 'link', 'resource.form.online.link.missing'),
    ...recurrenceProblems(it),
    ...particularsProblems(it, now().slice(0, 10)),
  ],
  photo: (it) => it.photo,
  body: (it, _author, version): SelfCareResourceBody => ({
    version: version ?? null,
    organisation: it.organisation || null,
    type: it.type || 'GUIDE',
    title: it.title.trim(),
    description: it.description.trim(),
    kinds: it.kinds,
    forWhom: textOrNull(it.forWhom),
    online: it.online,
    districts: it.online ? [] : it.districts,
    where: it.online ? null : textOrNull(it.where),
    when: textOrNull(it.when),
    times: it.times,
    price: textOrNull(it.price),
    link: it.link.trim() ? linkOf(it.link) : null,
    phone: textOrNull(it.phone),
    photo: it.photo || null,
    photoText: it.photo ? textOrNull(it.photoText) : null,
    ...recurrenceSent(it),
    ...particularsSent(it),
  }),
  begin: (address) => sharedLink(address) ?? {},
  ofItsOwn: ['photo', 'photoText', 'checked'],
  read: (stored) => {
    const it = stored as SelfCareResourceBody;
    return {
      version: it.version ?? 0,
      values: {
        organisation: it.organisation ?? '',
        type: it.type ?? '',
        title: it.title ?? '',
        description: it.description ?? '',
        kinds: it.kinds ?? [],
        forWhom: it.forWhom ?? '',
        online: it.online ?? false,
        districts: it.districts ?? [],
        where: it.where ?? '',
        when: it.when ?? '',
        times: weekTimes(it.times),
        price: it.price ?? '',
        link: it.link ?? '',
        phone: it.phone ?? '',
        photo: it.photo ?? '',
        photoText: it.photoText ?? '',
        ...recurrenceRead(it),
        ...particularsRead(it),
      },
    };
  },
});
