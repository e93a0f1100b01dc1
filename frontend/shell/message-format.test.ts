// @vitest-environment happy-dom
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

  it.each([
    [0, 'днів'],
    [1, 'день'],
    [2, 'дні'],
    [5, 'днів'],
    [11, 'днів'],
    [21, 'день'],
    [22, 'дні'],
    [25, 'днів'],
    [101, 'день'],
    [111, 'днів'],
    [1.5, 'дня'],
  ])('says %i days in Ukrainian as the server does', (count, word) => {
    const days = '{0,plural,other#{0} дня|one#{0} день|few#{0} дні|many#{0} днів}';
    document.documentElement.lang = 'uk';
    expect(format(days, [count])).toBe(`${count} ${word}`);
  });

  it('takes the other words where a language has fewer of them, or a browser does not know it', () => {
    document.documentElement.lang = 'se';
    expect(format('{0,plural,other#beaivvi|one#beaivi}', [2])).toBe('beaivvi');
    document.documentElement.lang = 'qps';
    expect(format('{0,plural,other#{0}|one#én} av {1}', [1, 3])).toBe('én av 3');
  });
});
