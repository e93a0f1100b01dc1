// @vitest-environment happy-dom
import { html, render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { FormFlow } from './form-flow';
import type { FormScreen } from './form-screen';

vi.mock('../shell/texts', () => ({
  t: (key: string, ...params: unknown[]) => [key, ...params].join(' '),
  language: () => 'nb',
}));
vi.mock('../shell/icons', () => ({ icon: () => '' }));

const { formFrame } = await import('./form-frame');

type Values = { title: string };

function frame(more: Partial<FormFlow<Values>>) {
  const flow = {
    phase: 'FILLING',
    step: 1,
    preview: false,
    editing: false,
    restored: false,
    problems: [],
    screens: [['title'], [], []],
    next: vi.fn(),
    ...more,
  } as unknown as FormFlow<Values>;
  const asked = flow.preview ? undefined : { title: 'Hva?', content: html`` };
  const screen = { flow, goTo: vi.fn(), shown: asked } as unknown as FormScreen<Values>;
  const send = vi.fn();
  const page = document.createElement('div');
  render(
    formFrame(screen, () => ({ title: 'Ser det riktig ut?', content: html`` }), send),
    page,
  );
  const submit = () => page.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  return { page, screen, flow, send, submit };
}

it('says where one is, and goes on', () => {
  const { page, flow, send, submit } = frame({});
  expect(page.textContent).toContain('form.step 1 4');
  expect(page.querySelector('h1')?.textContent).toBe('Hva?');
  const described = page.querySelector('h1')?.getAttribute('aria-describedby');
  expect(page.querySelector(`#${described}`)?.textContent).toContain('form.step 1 4');
  submit();
  expect(flow.next).toHaveBeenCalledOnce();
  expect(send).not.toHaveBeenCalled();
});

it('says which view a tap leads to, also while what the simple one is made of is not there', () => {
  const view = () => frame({}).page.querySelector('.where button')?.textContent;
  expect(view()).toBe('simple.enter');
  document.documentElement.dataset.view = 'simple';
  expect(view()).toBe('simple.leave');
  delete document.documentElement.dataset.view;
});

it('sends from the preview only, and only once', () => {
  const preview = frame({ step: 4, preview: true });
  preview.submit();
  expect(preview.send).toHaveBeenCalledOnce();

  const sending = frame({ step: 4, preview: true, phase: 'SENDING' });
  sending.submit();
  expect(sending.send).not.toHaveBeenCalled();
  expect(sending.page.querySelector('[role=status]')?.textContent).toBe('form.sending');
});

it('names what is wrong and leads to it', () => {
  const { page, screen } = frame({ problems: [{ field: 'title', key: 'form.title.missing' }] });
  const summary = page.querySelector('#problems');
  expect(summary?.getAttribute('tabindex')).toBe('-1');
  summary?.querySelector('button')?.click();
  expect(screen.goTo).toHaveBeenCalledWith('title');
});

it('shows the server’s own sentence as it is', () => {
  const { page } = frame({ problems: [{ field: '', key: 'form.refused', said: 'Ikke ditt lag.' }] });
  expect(page.querySelector('#problems')?.textContent).toContain('Ikke ditt lag.');
});

it('leads on from a refusal that knows where', () => {
  const next = '/digital-deltakelse?id=1';
  const { page } = frame({ problems: [{ field: '', key: 'form.refused', said: 'Du har alt svart.', next }] });
  expect(page.querySelector(`#problems a[href="${next}"]`)?.textContent).toBe('form.problems.go-on');
});

it('offers to start over when something was there from before', () => {
  expect(frame({ restored: true }).page.textContent).toContain('form.restored');
  expect(frame({ restored: true, step: 2 }).page.textContent).not.toContain('form.restored');
});

it('says so when there is nothing to edit', () => {
  expect(frame({ phase: 'GONE' }).page.textContent).toContain('form.GONE.title');
  expect(frame({ phase: 'OUT_OF_REACH' }).page.querySelector('form')).toBeNull();
});
