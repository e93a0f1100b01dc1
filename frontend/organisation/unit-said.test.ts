// @vitest-environment happy-dom
import { render } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { unitSaid } from './unit-said';

vi.mock('../shell/texts', () => ({ t: (...words: unknown[]) => words.join(' ') }));

const shown = (...said: Parameters<typeof unitSaid>): HTMLElement => {
  const room = document.createElement('div');
  render(unitSaid(...said), room);
  return room;
};

describe('what the register says', () => {
  it('is heard when it comes, and its name is taken over by a tap', () => {
    const take = vi.fn();
    const room = shown({ status: 'FOUND', name: 'VELET', address: 'Storgata 1, 8890 Leirfjord' }, 'Laget', take);

    expect(room.querySelector('[role=status]')?.textContent).toContain('VELET, Storgata 1, 8890 Leirfjord');
    room.querySelector('button')?.click();
    expect(take).toHaveBeenCalledExactlyOnceWith('VELET');
  });

  it('offers no name that stands there already, in whatever letters', () => {
    expect(shown({ status: 'FOUND', name: 'VELET' }, ' Velet', vi.fn()).querySelector('button')).toBeNull();
  });

  it.each(['CLOSED', 'UNKNOWN', 'WAITING'] as const)('has a sentence for %s, and a way on', (status) => {
    const room = shown({ status, name: 'VELET' }, 'Laget', vi.fn());
    expect(room.textContent).toContain(`organisation.form.unit.${status.toLowerCase()}`);
    expect(room.querySelector('button')).toBeNull();
  });
});
