import { describe, expect, it } from 'vitest';
import { format } from './message-format';

describe('message format', () => {
  it('takes a text without parameters as it stands', () => {
    expect(format("Det er 'slik' {0}", [])).toBe("Det er 'slik' {0}");
  });

  it('puts parameters where they belong', () => {
    expect(format('{1} av {0}', [3, 'en'])).toBe('en av 3');
  });

  it('reads two apostrophes as one when there are parameters', () => {
    expect(format("That''s {0}", ['it'])).toBe("That's it");
  });

  it.each([
    [0, '1 skjema venter'],
    [1, '1 skjema venter'],
    [2, '2 skjemaer venter'],
  ])('chooses the words for %i', (count, words) => {
    expect(format('{0,choice,1#1 skjema venter|1<{0} skjemaer venter}', [count])).toBe(words);
  });
});
