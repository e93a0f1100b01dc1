import { describe, expect, it } from 'vitest';
import { type ResourceValues, resourcePlan } from './resource-plan';

const plan = resourcePlan(() => '2026-11-24T12:00:00');

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
    expect(plan.body({ ...filled, ...read?.values }, author, read?.version)).toEqual(body);
  });
});

describe('what is shared into it from another app', () => {
  const shared = plan.begin?.(new URLSearchParams({ title: 'Sove bedre', text: 'Fem uker https://sove.example/kurs' }));

  it('begins with the link that was shared, as something on the web', () => {
    expect(shared).toMatchObject({ title: 'Sove bedre', link: 'https://sove.example/kurs', online: true });
  });

  it('sends it with the rest', () => {
    expect(plan.body({ ...filled, ...shared }, author, undefined)).toMatchObject({
      title: 'Sove bedre',
      link: 'https://sove.example/kurs',
      online: true,
    });
  });
});

describe('what recurs at a clock time', () => {
  const weekly: Partial<ResourceValues> = { rhythm: 'WEEKLY', days: ['THURSDAY', 'MONDAY'], startsAt: '11:00' };

  it('needs days and a time, and ends after it begins', () => {
    expect(wrong(weekly)).toEqual([]);
    expect(wrong({ rhythm: 'WEEKLY' })).toEqual(['register.days.missing', 'register.starts-at.missing']);
    expect(wrong({ ...weekly, endsAt: '10:30' })).toEqual(['register.ends-at.before']);
    expect(wrong({ ...weekly, firstDay: '2026-12-02', lastDay: '2026-12-01' })).toEqual(['register.last-day.before']);
  });

  it('every other week needs to know in which weeks', () => {
    expect(wrong({ ...weekly, rhythm: 'EVERY_OTHER_WEEK' })).toEqual(['register.first-day.missing']);
    expect(wrong({ ...weekly, rhythm: 'EVERY_OTHER_WEEK', firstDay: '2026-11-23' })).toEqual([]);
  });

  it('is sent in the order of the week, and not at all without a rhythm', () => {
    expect(plan.body({ ...filled, ...weekly }, author, undefined)).toMatchObject({
      rhythm: 'WEEKLY',
      days: ['MONDAY', 'THURSDAY'],
      startsAt: '11:00',
      endsAt: null,
    });
    expect(plan.body({ ...filled, ...weekly, rhythm: '' }, author, undefined)).toMatchObject({
      rhythm: null,
      days: [],
      startsAt: null,
    });
  });
});

describe('what some want to know before they come', () => {
  it('says how one books where one has to', () => {
    expect(wrong({ bookingWay: 'NONE' })).toEqual([]);
    expect(wrong({ bookingWay: 'PHONE' })).toEqual(['resource.form.bookingHow.missing']);
    expect(wrong({ bookingWay: 'PHONE', bookingHow: 'ring' })).toEqual(['form.phone.wrong']);
    expect(wrong({ bookingWay: 'LINK', bookingHow: 'mestring' })).toEqual(['form.link.wrong']);
    expect(wrong({ bookingWay: 'WORDS', bookingHow: 'Si fra i kirka.' })).toEqual([]);
  });

  it('a source has a name, and nothing was checked tomorrow', () => {
    expect(wrong({ sourceLink: 'helsenorge.no' })).toEqual(['register.source.missing']);
    expect(wrong({ sourceName: 'Helsenorge', sourceLink: 'helsenorge.no', checked: '2026-11-24' })).toEqual([]);
    expect(wrong({ checked: '2026-11-25' })).toEqual(['register.checked.future']);
  });

  it('there are from one to five hundred to lend', () => {
    const lent = { type: 'AID_TO_LEND' as const };
    for (const copies of ['0', '501', 'to', '1,5']) {
      expect(wrong({ ...lent, copies })).toEqual(['resource.form.copies.wrong']);
    }
    expect(wrong({ ...lent, copies: ' 12 ' })).toEqual([]);
    expect(plan.body({ ...filled, ...lent, copies: ' 12 ' }, author, undefined)).toMatchObject({ copies: 12 });
    expect(plan.body({ ...filled, copies: '12' }, author, undefined)).toMatchObject({ copies: null });
  });

  it('is the same in full as what is fetched for editing', () => {
    const full: Partial<ResourceValues> = {
      type: 'AID_TO_LEND',
      rhythm: 'EVERY_OTHER_WEEK',
      days: ['MONDAY'],
      startsAt: '19:00',
      endsAt: '21:00',
      firstDay: '2026-01-05',
      lastDay: '2027-05-31',
      bookingWay: 'LINK',
      bookingHow: 'https://example.org/plass',
      accessibility: ['WHEELCHAIR', 'HEARING_LOOP'],
      sourceName: 'Helsenorge',
      sourceLink: 'https://www.helsenorge.no',
      checked: '2026-11-03',
      copies: '5',
    };
    const body = plan.body({ ...filled, ...full }, author, 2);
    const stored = { ...(body as object), startsAt: '19:00:00', endsAt: '21:00:00' };
    const read = plan.read?.(stored);
    expect(plan.body({ ...filled, ...read?.values }, author, read?.version)).toEqual(body);
  });
});

it('a draft of an older app has all that is new, empty', () => {
  const { rhythm: _, accessibility: __, ...old } = filled;
  expect(plan.problems({ ...plan.empty(author), ...old })).toEqual([]);
});

it('leaves the photo and the day it was checked to the one it is copied from', () => {
  expect(plan.ofItsOwn).toEqual(['photo', 'photoText', 'checked']);
});
