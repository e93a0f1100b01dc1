import { describe, expect, it, vi } from 'vitest';
import { Devices } from './devices';

const phone = {
  id: 'a',
  name: 'Chrome på Android',
  since: '2026-11-20T08:00:00Z',
  lastUsed: '2026-11-21T08:00:00Z',
  here: false,
};
const here = {
  id: 'b',
  name: 'Firefox på Windows',
  since: '2026-11-01T08:00:00Z',
  lastUsed: '2026-11-21T08:00:00Z',
  here: true,
};

const answering = (status: number, body: unknown = null) =>
  vi.fn(async () => new Response(status === 204 ? null : JSON.stringify(body), { status }));

describe('my devices', () => {
  it('names the one in the hand first', async () => {
    const devices = new Devices(answering(200, [phone, here]) as typeof fetch, () => ({}));
    expect((await devices.all()).map((it) => it.id)).toEqual(['b', 'a']);
  });

  it('signs one out with the guard of a changing call', async () => {
    const call = answering(204);
    await new Devices(call as typeof fetch, () => ({ 'X-XSRF-TOKEN': 'guard' })).signOut(phone);
    expect(call).toHaveBeenCalledWith('/api/devices/a', { method: 'DELETE', headers: { 'X-XSRF-TOKEN': 'guard' } });
  });

  it('says so when it did not go through', async () => {
    const devices = new Devices(answering(503) as typeof fetch, () => ({}));
    await expect(devices.all()).rejects.toThrow('503');
    await expect(devices.signOut(phone)).rejects.toThrow('503');
  });
});
