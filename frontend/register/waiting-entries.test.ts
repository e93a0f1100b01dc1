import type { ReactiveControllerHost } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { WaitingEntries } from './waiting-entries';

const signedIn = vi.hoisted(() => ({ value: true }));
vi.mock('../shell/session', () => ({ currentSession: () => ({ signedIn: signedIn.value }) }));
vi.mock('../shell/texts', () => ({ t: (...words: unknown[]) => words.join(' ') }));

const host = (): ReactiveControllerHost => ({
  addController: vi.fn(),
  removeController: vi.fn(),
  requestUpdate: vi.fn(),
  updateComplete: Promise.resolve(true),
});
const answering = (body: unknown, status = 200): typeof fetch =>
  vi.fn(() => Promise.resolve(new Response(JSON.stringify(body), { status })));

describe('waiting entries', () => {
  it('says how many wait, and draws the screen anew', async () => {
    signedIn.value = true;
    const screen = host();
    const waiting = new WaitingEntries(screen, answering({ count: 2 }));

    await waiting.ask();

    expect(waiting.line).toBe('me.entries.waiting 2');
    expect(screen.requestUpdate).toHaveBeenCalled();
  });

  it.each([
    ['none waits', answering({ count: 0 })],
    ['the server refuses', answering({ count: 3 }, 503)],
    ['there is no network', vi.fn(() => Promise.reject(new TypeError('offline')))],
  ])('says what is there when %s', async (_, fetching) => {
    signedIn.value = true;
    const waiting = new WaitingEntries(host(), fetching);

    await waiting.ask();

    expect(waiting.line).toBe('me.entries.text');
  });

  it('asks for nothing when nobody is signed in', async () => {
    signedIn.value = false;
    const fetching = answering({ count: 2 });

    await new WaitingEntries(host(), fetching).ask();

    expect(fetching).not.toHaveBeenCalled();
  });
});
