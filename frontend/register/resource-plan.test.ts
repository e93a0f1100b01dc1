import { describe, expect, it } from 'vitest';
import { type ResourceValues, resourcePlan as plan } from './resource-plan';

const author = { language: 'NB' as const, district: 'leirfjord-leland' };
const filled: ResourceValues = {
  ...plan.empty(author),
  type: 'TRAIL',
  title: 'Lysløypa',
  description: 'To kilometer, lys til klokka elleve.',
  kinds: ['walk-together'],
};
const wrong = (patch: Partial<ResourceValues>) => plan.problems({ ...filled, ...patch }).map((it) => it.key);

it('needs a type, a name, a few words, what it helps with and where', () => {
  expect(wrong({})).toEqual([]);
  expect(wrong({ type: '', title: '', description: '', kinds: [], districts: [] })).toEqual([
    'resource.form.type.missing',
    'form.title.missing',
    'resource.form.description.missing',
    'resource.form.kinds.missing',
    'form.districts.missing',
  ]);
});

it('helps with five things at most', () => {
  expect(wrong({ kinds: ['a', 'b', 'c', 'd', 'e', 'f'] })).toEqual(['form.too-many']);
});

it('online asks for a way in instead of a place', () => {
  expect(wrong({ online: true, districts: [] })).toEqual(['resource.form.online.link.missing']);
  expect(wrong({ online: true, districts: [], link: 'mestring.no' })).toEqual([]);
  expect(wrong({ online: true, districts: [], phone: '116 123' })).toEqual([]);
});

it('a photo needs words for those who cannot see it', () => {
  expect(wrong({ photo: 'p' })).toEqual(['resource.form.photoText.missing']);
  expect(wrong({ photo: 'p', photoText: 'Lysløypa ved skolen' })).toEqual([]);
  expect(wrong({ photoText: 'x'.repeat(201) })).toEqual(['form.too-long']);
});

describe('what is sent', () => {
  it('has words about a photo only when there is one', () => {
    const sent = (patch: Partial<ResourceValues>) => plan.body({ ...filled, ...patch }, author, undefined);

    expect(sent({ photo: 'p', photoText: ' Lysløypa ' })).toMatchObject({ photo: 'p', photoText: 'Lysløypa' });
    expect(sent({ photo: '', photoText: 'Lysløypa' })).toMatchObject({ photo: null, photoText: null });
  });

  it('has no place when it is online, and a whole link', () => {
    const body = plan.body({ ...filled, online: true, where: 'Kirka', link: 'mestring.no' }, author, undefined);
    expect(body).toMatchObject({ districts: [], where: null, link: 'https://mestring.no', price: null, version: null });
  });

  it('is the same as what is fetched for editing', () => {
    const body = plan.body({ ...filled, price: '50 kroner', photo: 'p', photoText: 'Lysløypa' }, author, 2);
    const read = plan.read?.(body);
    expect(plan.body(read?.values ?? filled, author, read?.version)).toEqual(body);
  });
});
