import { describe, expect, it } from 'vitest';
import { isOrganisationNumber } from './organisation-number';
import { type OrganisationValues, organisationPlan as plan } from './organisation-plan';

const author = { language: 'NB' as const, district: 'leirfjord-leland' };
const filled: OrganisationValues = {
  ...plan.empty(author),
  name: 'Leland velforening',
  about: 'Vi holder stiene åpne.',
  areas: ['snow'],
  phone: '75 04 00 00',
};
const wrong = (patch: Partial<OrganisationValues>) =>
  plan.problems({ ...filled, ...patch }).map((it) => [it.field, it.key]);

it('needs a name, a few words, an area, a place and a way to reach it', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ name: ' ', about: '', areas: [], district: '', phone: '' })).toEqual([
    ['name', 'organisation.form.name.missing'],
    ['about', 'organisation.form.about.missing'],
    ['areas', 'organisation.areas.missing'],
    ['district', 'form.district.missing'],
    ['phone', 'organisation.contact.missing'],
  ]);
});

it('an e-mail address is enough', () => {
  expect(wrong({ phone: '', email: 'post@leland.example' })).toEqual([]);
  expect(wrong({ email: 'post' })).toEqual([['email', 'organisation.form.email.wrong']]);
});

describe('the organisation number', () => {
  it.each(['000 001 007', '000002003', '000.003.018'])('%s is one', (typed) => {
    expect(isOrganisationNumber(typed)).toBe(true);
  });

  it.each(['000001008', '12345678', '1234567890', '00000100a'])('%s is none', (typed) => {
    expect(isOrganisationNumber(typed)).toBe(false);
  });

  it('may be missing, but not wrong', () => {
    expect(wrong({ orgNumber: '' })).toEqual([]);
    expect(wrong({ orgNumber: '000001008' })).toEqual([['orgNumber', 'organisation.number.invalid']]);
  });
});

it('what is sent is the same as what is fetched for editing', () => {
  const body = plan.body({ ...filled, orgNumber: '000 001 007', meets: ' Tirsdager ' }, author, 2);
  expect(body).toMatchObject({ version: 2, orgNumber: '000001007', meets: 'Tirsdager', email: null });
  const read = plan.read?.(body);
  expect(plan.body({ ...filled, ...read?.values }, author, read?.version)).toEqual(body);
});
