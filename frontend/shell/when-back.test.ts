// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import './when-back';

let well: boolean;
let asked: string[];
let said: string[];
let backs: number;
let hour = 0;

const hears = (event: Event): void => void said.push((event as CustomEvent<{ said: string }>).detail.said);

beforeEach(() => {
  hour += 1;
  vi.useFakeTimers({ now: new Date(2026, 10, 26, hour) });
  well = false;
  asked = [];
  said = [];
  backs = 0;
  vi.spyOn(Math, 'random').mockReturnValue(0);
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(null, { status: well ? 200 : 503 });
  });
  window.addEventListener('heime-said', hears);
});

afterEach(() => {
  document.body.replaceChildren();
  window.removeEventListener('heime-said', hears);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** As the Flow half draws it beside the sentence that the store is away. */
function trouble(): HTMLElement {
  const it = document.createElement('heime-when-back');
  it.setAttribute('back', 'Det virker igjen.');
  it.textContent = 'Vi prøver også igjen automatisk.';
  it.addEventListener('back', () => {
    backs += 1;
  });
  document.body.replaceChildren(it);
  return it;
}

it('tries once when the store answers again, and says that it does', async () => {
  trouble();
  await vi.advanceTimersByTimeAsync(6_000);
  expect(asked).toEqual(['/actuator/health', '/actuator/health']);
  expect(backs).toBe(0);

  well = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toHaveLength(3);
  expect(backs).toBe(1);
  expect(said).toEqual(['Det virker igjen.']);
});

it('asks less and less often, and never stops', async () => {
  trouble();
  await vi.advanceTimersByTimeAsync(14_000);
  expect(asked).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(15_999);
  expect(asked).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(10 * 16_000);
  expect(asked).toHaveLength(13);
});

it('takes back what it said, and is in less of a hurry, when it fails although the store answers', async () => {
  well = true;
  trouble();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(backs).toBe(1);

  trouble();
  expect(said).toEqual(['Det virker igjen.', '']);
  await vi.advanceTimersByTimeAsync(3_999);
  expect(backs).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(backs).toBe(2);
});

it('sends nothing half finished: who writes meanwhile tries again herself', async () => {
  const it = trouble();
  const letter = document.body.appendChild(document.createElement('textarea'));
  letter.dispatchEvent(new Event('input', { bubbles: true }));
  well = true;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(backs).toBe(0);
  expect(asked).toEqual([]);
  expect(it.textContent).toBe('');
});

it('asks for nothing when the person has gone elsewhere, or looks away', async () => {
  trouble().remove();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([]);

  const looks = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  trouble();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked).toEqual([]);

  looks.mockReturnValue('visible');
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(asked).toHaveLength(1);
});

it('asks once at a time and fires once, however often the person looks away while it asks', async () => {
  const answers: Array<(answer: Response) => void> = [];
  vi.stubGlobal('fetch', () => new Promise<Response>((resolve) => answers.push(resolve)));
  trouble();
  await vi.advanceTimersByTimeAsync(2_000);
  for (let looks = 0; looks < 3; looks += 1) {
    document.dispatchEvent(new Event('visibilitychange'));
  }
  expect(answers).toHaveLength(1);
  answers[0]?.(new Response(null, { status: 200 }));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(answers).toHaveLength(2);
  answers[1]?.(new Response(null, { status: 200 }));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(answers).toHaveLength(2);
  expect(backs).toBe(1);
});
