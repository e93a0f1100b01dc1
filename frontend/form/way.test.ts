import { describe, expect, it } from 'vitest';
import { Way } from './way';

/** At the question about one field, of those that are asked. */
function at(field: string, ...fields: string[]): { way: Way; asks: (...fields: string[]) => void } {
  let asked = fields.map((it) => [it]);
  const way = new Way(() => asked);
  way.opens(way.stepOf(field));
  return {
    way,
    asks: (...now) => {
      asked = now.map((it) => [it]);
    },
  };
}

describe('what is asked on the screen that is open', () => {
  it('is found again when a question before it comes or goes', () => {
    const { way, asks } = at('title', 'organisation', 'kind', 'title', 'times');
    expect(way.moved).toBe(3);
    asks('kind', 'title', 'times');
    expect(way.moved).toBe(2);
    asks('organisation', 'kind', 'photo', 'title');
    expect(way.moved).toBe(4);
  });

  it('gives way to the next question when it is not asked any more', () => {
    const { way, asks } = at('organisation', 'organisation', 'kind');
    asks('kind');
    expect(way.moved).toBe(1);
  });

  it('is the preview still, however many questions there are', () => {
    const { way, asks } = at('', 'organisation', 'kind');
    expect(way.preview).toBe(true);
    asks('kind');
    expect(way.moved).toBe(2);
  });
});

describe('the phone’s own Back', () => {
  it('leads to the screen before when one came from it', () => {
    const { way } = at('kind', 'kind', 'title', 'times');
    way.leaves();
    way.opens(2);
    expect(way.comesFromBefore).toBe(true);
    way.returns(1);
    way.leaves();
    way.opens(3);
    expect(way.comesFromBefore).toBe(false);
  });

  it('is told of more than once, and leads through all that one came by', () => {
    const { way } = at('kind', 'kind', 'title', 'times');
    for (const step of [2, 3]) {
      way.leaves();
      way.opens(step);
    }
    way.returns(2);
    way.returns(2);
    expect(way.comesFromBefore).toBe(true);
  });

  it('is not known any more when the phone led elsewhere, or it is asked in another way', () => {
    const { way } = at('kind', 'kind', 'title', 'times');
    way.leaves();
    way.opens(2);
    way.parted();
    expect(way.comesFromBefore).toBe(false);
    way.leaves();
    way.opens(3);
    way.returns(1);
    way.returns(3);
    expect(way.comesFromBefore).toBe(false);
  });
});
