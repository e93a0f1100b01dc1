// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { FormFlow } from '../form/form-flow';
import type { ResourceValues } from './resource-plan';

vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  language: () => 'nb',
  formats: () => ['nb'],
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));
vi.mock('../photo/photo-field', () => ({}));
vi.mock('../shell/session', () => ({ currentSession: () => undefined }));

const { resourcePlan } = await import('./resource-plan');
const { recurrenceFields } = await import('./recurrence-fields');
const { bookingFold, phoneField } = await import('./particulars-fields');
const { photoFields } = await import('./resource-photo');
const { render } = await import('lit');

const flow = (values: Partial<ResourceValues>, author: { organisation?: string } = {}) =>
  ({
    author,
    values: { ...resourcePlan(() => '2026-11-24').empty({ language: 'NB' }), ...values },
    problems: [],
  }) as unknown as FormFlow<ResourceValues>;

function drawn(content: unknown): HTMLElement {
  const page = document.createElement('div');
  render(content, page);
  return page;
}

const ids = (page: HTMLElement) =>
  [...page.querySelectorAll('[id^=field-]')].map((it) => it.id).filter((id) => !id.includes('-hint'));

it('asks for days and times only of what is at fixed times', () => {
  expect(ids(drawn(recurrenceFields(flow({}))))).toEqual(['field-rhythm']);
  expect(ids(drawn(recurrenceFields(flow({ rhythm: 'WEEKLY' }))))).toContain('field-days');
});

it('folds the first and last day away, unless the weeks are counted from one', () => {
  const weekly = drawn(recurrenceFields(flow({ rhythm: 'WEEKLY' })));
  expect(weekly.querySelector('details #field-firstDay')).not.toBeNull();
  const other = drawn(recurrenceFields(flow({ rhythm: 'EVERY_OTHER_WEEK' })));
  expect(other.querySelector('details #field-firstDay')).toBeNull();
  expect(other.querySelector('#field-firstDay')).not.toBeNull();
});

it('a fold is open when something in it is filled in', () => {
  const open = (values: Partial<ResourceValues>) =>
    drawn(bookingFold(flow(values)))
      .querySelector('details')
      ?.hasAttribute('open');
  expect(open({})).toBe(false);
  expect(open({ bookingWay: 'PHONE' })).toBe(true);
});

it('says at each number that everybody sees it, and to a resident that it is not to be her own', () => {
  const said = (page: HTMLElement, field: string) =>
    page
      .querySelector(`#field-${field}`)
      ?.getAttribute('aria-describedby')
      ?.split(' ')
      .map((id) => page.querySelector(`#${id}`)?.textContent?.trim());
  const both = ['resource.form.phone.hint', 'form.sees.everyone'];
  expect(said(drawn(phoneField(flow({}))), 'phone')).toEqual(both);
  expect(said(drawn(bookingFold(flow({ bookingWay: 'PHONE' }))), 'bookingHow')).toEqual(both);
  expect(said(drawn(phoneField(flow({}, { organisation: 'leland-vel' }))), 'phone')).toEqual(['form.sees.everyone']);
  expect(said(drawn(bookingFold(flow({ bookingWay: 'LINK' }))), 'bookingHow')).toBeUndefined();
});

it('asks how one books in the words of the way', () => {
  expect(drawn(bookingFold(flow({ bookingWay: 'LINK' }))).textContent).toContain('resource.form.bookingHow.LINK');
  expect(ids(drawn(bookingFold(flow({ bookingWay: 'NONE' }))))).not.toContain('field-bookingHow');
});

it('a photo is optional as long as there is none, and never the words that stand for it', () => {
  expect(drawn(photoFields(flow({}))).textContent).toContain('form.optional');
  const chosen = drawn(photoFields(flow({ photo: 'p' })));
  expect(chosen.textContent).not.toContain('form.optional');
  expect(chosen.querySelector('#field-photoText')?.getAttribute('aria-required')).toBe('true');
});
