import type { OrganisationBody } from '../form/bodies';
import type { FormPlan } from '../form/form-plan';
import { check, type Problem, textOrNull } from '../form/problems';
import { isOrganisationNumber } from './organisation-number';

/** What a coordinator has typed about her organisation so far. */
export interface OrganisationValues {
  name: string;
  orgNumber: string;
  about: string;
  areas: string[];
  district: string;
  meets: string;
  phone: string;
  email: string;
}

const looksLikeEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** "Registrer et lag": who you are, what you work with, how you are reached. */
export const organisationPlan: FormPlan<OrganisationValues> = {
  form: 'organisation',
  path: 'registrer-lag',
  steps: [
    ['name', 'orgNumber', 'about'],
    ['areas', 'district', 'meets'],
    ['phone', 'email'],
  ],
  url: (id) => `/api/organisations/${id}`,
  empty: (author): OrganisationValues => ({
    name: '',
    orgNumber: '',
    about: '',
    areas: [],
    district: author.district ?? '',
    meets: '',
    phone: '',
    email: '',
  }),
  problems: (it): Problem[] => [
    ...check.filled(it.name, 'name', 'organisation.form.name.missing'),
    ...check.atMost(it.name, 80, 'name'),
    ...check.that(
      !it.orgNumber.trim() || isOrganisationNumber(it.orgNumber),
      'orgNumber',
      'organisation.number.invalid',
    ),
    ...check.filled(it.about, 'about', 'organisation.form.about.missing'),
    ...check.atMost(it.about, 1000, 'about'),
    ...check.some(it.areas, 'areas', 'organisation.areas.missing'),
    ...check.filled(it.district, 'district', 'form.district.missing'),
    ...check.atMost(it.meets, 200, 'meets'),
    ...check.phone(it.phone, 'phone'),
    ...check.that(!it.email.trim() || looksLikeEmail.test(it.email.trim()), 'email', 'organisation.form.email.wrong'),
    ...check.that(!!it.phone.trim() || !!it.email.trim(), 'phone', 'organisation.contact.missing'),
  ],
  body: (it, _author, version): OrganisationBody => ({
    version: version ?? null,
    name: it.name.trim(),
    orgNumber: textOrNull(it.orgNumber.replace(/[\s.]/g, '')),
    district: it.district,
    about: it.about.trim(),
    areas: it.areas,
    meets: textOrNull(it.meets),
    phone: textOrNull(it.phone),
    email: textOrNull(it.email),
  }),
  read: (stored) => {
    const it = stored as OrganisationBody;
    return {
      version: it.version ?? 0,
      values: {
        name: it.name ?? '',
        orgNumber: it.orgNumber ?? '',
        about: it.about ?? '',
        areas: it.areas ?? [],
        district: it.district ?? '',
        meets: it.meets ?? '',
        phone: it.phone ?? '',
        email: it.email ?? '',
      },
    };
  },
};
