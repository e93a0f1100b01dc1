import { describe, expect, it } from 'vitest';
import { Nearby, type NearbyCard } from './nearby';

const walk: NearbyCard = {
  id: '1',
  title: 'Turgruppa går fra kirka',
  step: 'SELF',
  icon: 'footprints',
  withBoat: false,
  days: [],
  url: '/finn/1',
};

function phone(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) };
}

const online =
  (cards: NearbyCard[]): typeof fetch =>
  async () =>
    Response.json(cards);
const offline: typeof fetch = async () => {
  throw new TypeError('no network');
};

describe('nearby', () => {
  it('shows what was fetched last when there is no network', async () => {
    const storage = phone();
    await new Nearby(storage, online([walk])).refresh('leland', 'nb');
    const later = new Nearby(storage, offline);
    later.recall('leland', 'nb');
    await later.refresh('leland', 'nb');
    expect(later.cards).toEqual([walk]);
    expect(later.outOfReach).toBe(false);
  });

  it('never shows what was kept for another place or language', async () => {
    const storage = phone();
    const nearby = new Nearby(storage, online([walk]));
    await nearby.refresh('leland', 'nb');
    nearby.recall('leland', 'en');
    expect(nearby.cards).toBeUndefined();
    nearby.recall('bardal', 'nb');
    expect(nearby.cards).toBeUndefined();
  });

  it('says that it is out of reach only when it has nothing to show', async () => {
    const nearby = new Nearby(phone(), offline);
    await nearby.refresh('', 'nb');
    expect(nearby.outOfReach).toBe(true);

    void nearby.refresh('bo', 'nb');
    expect(nearby.outOfReach).toBe(false);
  });

  it('asks once when it is asked to look again before the answer has come', async () => {
    let asked = 0;
    const nearby = new Nearby(phone(), async () => {
      asked += 1;
      return Response.json([walk]);
    });
    await Promise.all([nearby.refresh('leland', 'nb'), nearby.refresh('leland', 'nb')]);
    expect(asked).toBe(1);
    await nearby.refresh('leland', 'nb');
    expect(asked).toBe(2);
  });

  it('lets no late answer for another place take the place of what is near', async () => {
    let answerFirst: (response: Response) => void = () => undefined;
    const first = new Promise<Response>((resolve) => {
      answerFirst = resolve;
    });
    const nearby = new Nearby(phone(), (address) =>
      String(address).includes('leland') ? first : Promise.resolve(Response.json([{ ...walk, id: '2' }])),
    );
    const late = nearby.refresh('leland', 'nb');
    await nearby.refresh('bardal', 'nb');
    answerFirst(Response.json([walk]));
    await late;
    expect(nearby.cards?.map((card) => card.id)).toEqual(['2']);
  });

  it('works on a phone that keeps nothing', async () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    const nearby = new Nearby(full, online([walk]));
    await nearby.refresh('', 'nb');
    expect(nearby.cards).toHaveLength(1);
  });
});
