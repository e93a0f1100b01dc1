import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const code = [...globSync('frontend/**/*.{ts,html}'), ...globSync('src/main/java/**/*.java')].filter(
  (file) => !/generated|\.test\.|part-in-tests/.test(file),
);
const having = (what: RegExp): string[] => code.filter((file) => what.test(readFileSync(file, 'utf8'))).sort();

/** What waits, and for what: never for a person to be quick. */
const waits: Record<string, string> = {
  'frontend/form/patience.ts': 'no longer than this for what lies on this phone',
  'frontend/keyboard/rest.ts': 'a moment after a key, until a screen has answered',
  'frontend/outbox/app-outbox.ts': 'until what did not go is sent again',
  'frontend/session/known-person.ts': 'no longer than this for what the phone has closed',
  'frontend/shell/coming-screen.ts': 'until it is worth saying that something is coming',
  'frontend/shell/idle.ts': 'until the phone rests',
  'frontend/shell/prefetch.ts': 'until the phone has rested after the start',
  'frontend/shell/view.ts': 'no longer than this for the look of the simple view',
  'frontend/shell/when-back.ts': 'until the server is asked again whether it is back',
  'frontend/sw.ts': 'no longer than this for the network',
};

describe('whoever uses it', () => {
  it('is looked for in both halves', () => {
    expect(code.length).toBeGreaterThan(500);
  });

  it('never has to draw, drag or swipe: each act has something to press', () => {
    const gesture =
      /['"](?:touch(?:start|move|end)|pointermove|mousemove|drag\w*|drop|wheel|gesture\w+|devicemotion)['"]|@(?:touch\w+|pointermove|mousemove|drag\w*|drop)=|\bdraggable\b|\b(?:DragSource|DropTarget)\b|swipe/i;
    expect(having(gesture)).toEqual([]);
  });

  it('never has to prove to be no machine', () => {
    expect(having(/captcha|turnstile/i)).toEqual([]);
  });

  it('is never hurried: no clock counts down, nothing goes by itself', () => {
    expect(having(/\bsetInterval\b|countdown|setPollInterval|http-equiv="refresh"/i)).toEqual([]);
    expect(having(/\bsetTimeout\b/)).toEqual(Object.keys(waits));
  });
});
