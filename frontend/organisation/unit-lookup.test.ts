import type { ReactiveControllerHost } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { UnitLookup } from './unit-lookup';

const host = (): ReactiveControllerHost => ({
  addController: vi.fn(),
  removeController: vi.fn(),
  requestUpdate: vi.fn(),
  updateComplete: Promise.resolve(true),
});
const found = { status: 'FOUND', name: 'VELET', address: null };
const answering = (status: number): typeof fetch =>
  vi.fn(() => Promise.resolve(status === 200 ? Response.json(found) : new Response(null, { status })));

describe('a number of an organisation', () => {
  it('is looked up once, when it is whole', async () => {
    const screen = host();
    const fetching = answering(200);
    const lookup = new UnitLookup(screen, fetching);

    lookup.of('974 760 67');
    lookup.of('974 760 673');
    lookup.of('974760673');

    await vi.waitFor(() => expect(screen.requestUpdate).toHaveBeenCalledOnce());
    expect(fetching).toHaveBeenCalledExactlyOnceWith('/api/units/974760673');
    expect(lookup.of('974760673')).toEqual(found);
  });

  it('that is changed meanwhile gets no answer about the one before', async () => {
    const screen = host();
    const lookup = new UnitLookup(screen, answering(200));

    lookup.of('974760673');
    lookup.of('97476067');

    await Promise.resolve();
    expect(lookup.of('97476067')).toBeUndefined();
    expect(screen.requestUpdate).not.toHaveBeenCalled();
  });

  it.each([
    ['the register is not asked', answering(204)],
    ['the server refuses', answering(429)],
    ['there is no network', vi.fn(() => Promise.reject(new TypeError('offline')))],
  ])('says nothing when %s', async (_, fetching) => {
    const screen = host();
    const lookup = new UnitLookup(screen, fetching);

    lookup.of('974760673');

    await vi.waitFor(() => expect(screen.requestUpdate).toHaveBeenCalled());
    expect(lookup.of('974760673')).toBeUndefined();
  });
});
