// @vitest-environment happy-dom
import { render } from 'lit';
import { expect, it, vi } from 'vitest';
import type { FormFlow } from './form-flow';

vi.mock('../shell/texts', () => ({ t: (key: string) => key }));
vi.mock('../shell/icons', () => ({ icon: () => '' }));

const { answers } = await import('./preview');

it('leads from each answer to where it is asked, and from none that is not asked just now', () => {
  const asksAgain = vi.fn();
  const flow = { stepOf: (field: string) => (field === 'title' ? 1 : 3), last: 3, asksAgain };
  const rows = ['title', 'organisation'].map((field) => ({ label: field, value: 'Snø', field }));
  const page = document.createElement('div');
  render(answers(flow as unknown as FormFlow<object>, rows), page);

  expect(page.querySelectorAll('dt')).toHaveLength(2);
  const [change, ...others] = page.querySelectorAll('button');
  expect(others).toEqual([]);
  change?.click();
  expect(asksAgain).toHaveBeenCalledExactlyOnceWith('title');
});
