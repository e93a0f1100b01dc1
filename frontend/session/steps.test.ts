// @vitest-environment happy-dom
import { html, LitElement } from 'lit';
import { beforeEach, expect, it, vi } from 'vitest';
import { field, press, shown, wrong } from './part-in-tests';

vi.mock('../shell/icons', async () => (await import('./part-in-tests')).icons);
vi.mock('../shell/texts', async () => (await import('./part-in-tests')).texts);
const fillInCode = vi.fn(async (_field: HTMLInputElement, _until: AbortSignal) => undefined);
vi.mock('./code-by-sms', () => ({ fillInCode }));

const { Steps } = await import('./steps');
const { codeField, wrongHere } = await import('./code-field');

class Part extends LitElement {
  readonly steps = new Steps<'shown' | 'code'>(this, 'shown');

  override render() {
    const { at, wrong, said } = this.steps;
    return html`<h2 tabindex="-1">Meg</h2>
      ${at === 'code' ? html`<form>${codeField(wrongHere(wrong))} ${this.steps.actions('send')}</form>` : ''}
      <p role="status">${said}</p>`;
  }
}
customElements.define('part-with-steps', Part);

const part = async (): Promise<Part> => (await shown('part-with-steps')) as Part;
const inFocus = (page: Part) => page.shadowRoot?.activeElement;

beforeEach(() => vi.clearAllMocks());

it('leads to what is asked in a step, and back to the heading', async () => {
  const page = await part();
  await page.steps.go('code');
  expect(inFocus(page)).toBe(field(page, 'code'));
  await press(page, 'me.passkeys.leave');
  expect(page.steps.at).toBe('shown');
  expect(inFocus(page)?.localName).toBe('h2');
});

it('cannot be sent twice while it is under way', async () => {
  const page = await part();
  await page.steps.go('code');
  let answer: (done: { ok: true }) => void = () => undefined;
  const going = page.steps.try(() => new Promise((done) => (answer = done)));
  await page.updateComplete;
  expect(page.shadowRoot?.querySelector<HTMLButtonElement>('.primary')?.disabled).toBe(true);
  answer({ ok: true });
  expect(await going).toBe(true);
  expect(page.shadowRoot?.querySelector<HTMLButtonElement>('.primary')?.disabled).toBe(false);
});

it('says what could not be done in its step, until one goes on', async () => {
  const page = await part();
  await page.steps.go('code');
  expect(await page.steps.try(async () => ({ ok: false, said: 'Too often.' }))).toBe(false);
  expect(wrong(page)).toBe('Too often.');
  await page.steps.go('code');
  expect(wrong(page)).toBeUndefined();
});

it('lets a phone read the code where it comes by SMS, and for as long as it is asked for', async () => {
  const page = await part();
  await page.steps.go('code');
  expect(fillInCode).not.toHaveBeenCalled();
  await page.steps.go('code', true);
  expect(fillInCode).toHaveBeenCalledWith(field(page, 'code'), expect.any(AbortSignal));
  const reading = fillInCode.mock.calls[0]?.[1];
  expect(reading?.aborted).toBe(false);
  page.remove();
  expect(reading?.aborted).toBe(true);
});
