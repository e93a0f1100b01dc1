import type { ReactiveControllerHost } from 'lit';
import { expect, it, vi } from 'vitest';
import { Reach, type Travel } from './reach';

const answer = (districts: string[]) => Promise.resolve(new Response(JSON.stringify(districts)));

function asked(fetching: typeof fetch) {
  let travel: Travel | undefined;
  const host = { addController: vi.fn(), requestUpdate: vi.fn() } as unknown as ReactiveControllerHost;
  const reach = new Reach(host, () => travel, fetching);
  const go = async (to: Travel | undefined) => {
    travel = to;
    reach.hostUpdated();
    await new Promise((done) => setTimeout(done));
    return reach.districts;
  };
  return { go, host };
}

it('asks how far one comes, once for each way', async () => {
  const fetching = vi.fn(() => answer(['leirfjord-leland']));
  const { go, host } = asked(fetching);
  expect(await go(undefined)).toBeUndefined();
  expect(await go({ district: 'leirfjord-leland', withinMinutes: 30 })).toEqual(['leirfjord-leland']);
  await go({ district: 'leirfjord-leland', withinMinutes: 30 });
  expect(fetching).toHaveBeenCalledExactlyOnceWith(
    '/api/reach?district=leirfjord-leland&minutes=30',
    expect.anything(),
  );
  expect(host.requestUpdate).toHaveBeenCalled();
});

it('says nothing of a way that is no longer asked for', async () => {
  let late: (answer: Response) => void = () => undefined;
  const fetching = vi
    .fn<typeof fetch>()
    .mockReturnValueOnce(new Promise((done) => (late = done)))
    .mockReturnValueOnce(answer(['leirfjord-leland', 'leirfjord-leines']));
  const { go } = asked(fetching);
  await go({ district: 'leirfjord-leland', withinMinutes: 10 });
  await go({ district: 'leirfjord-leland', withinMinutes: 60 });
  late(new Response('["leirfjord-leland"]'));
  expect(await go({ district: 'leirfjord-leland', withinMinutes: 60 })).toHaveLength(2);
});

it('knows nothing without network, and tells nobody that something is wrong', async () => {
  const { go } = asked(() => Promise.reject(new Error('no network')));
  expect(await go({ district: 'leirfjord-leland', withinMinutes: 30 })).toBeUndefined();
});
