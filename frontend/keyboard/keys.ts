/** What a key means. It presses a link or a button that is on the screen; what that does is for the screen to say. */
export type Meaning =
  | { does: 'show' }
  | { does: 'look' }
  | { does: 'leave'; to: string }
  | { does: 'step'; by: 1 | -1 }
  | { does: 'act'; key: string };

/** What of a key press counts here. */
export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey' | 'repeat' | 'isComposing' | 'defaultPrevented'
>;

/** Where g and then this letter leads: the letter that the place begins with in Norwegian. */
export const ways: Readonly<Record<string, string>> = {
  h: '/',
  i: '/innboks',
  g: '/godkjenne',
  d: '/deltakelse',
  s: '/steder',
  f: '/finn',
  b: '/bidra',
  m: '/meldinger',
};

/** Keys that only make another sign of the next one. */
const shifts = ['Shift', 'CapsLock'];

/** Letters that press what bears them. */
const acts = 'arxv';

/**
 * Reads single keys as mail programs do. Never together with a key that belongs to the browser, the system or a screen
 * reader; and by the sign that was written, so that it is the same on every layout: on a Norwegian one a stroke is
 * Shift and 7.
 */
export class Keys {
  /** The last key was g: the next one says where to. It waits for as long as one wants. */
  #leaving = false;

  read(pressed: Pressed): Meaning | undefined {
    if (pressed.ctrlKey || pressed.altKey || pressed.metaKey || pressed.isComposing || pressed.defaultPrevented) {
      this.forget();
      return undefined;
    }
    const key = sign(pressed);
    if (key === undefined) {
      if (!shifts.includes(pressed.key)) {
        this.forget();
      }
      return undefined;
    }
    const leaving = this.#leaving;
    this.#leaving = key === 'g' && !leaving && !pressed.repeat;
    if (leaving) {
      const to = ways[key];
      return to === undefined ? undefined : { does: 'leave', to };
    }
    return meaning(key, pressed.repeat);
  }

  /** Somebody does something else: what was begun is over. */
  forget(): void {
    this.#leaving = false;
  }
}

function meaning(key: string, repeated: boolean): Meaning | undefined {
  if (key === 'j') return { does: 'step', by: 1 };
  if (key === 'k') return { does: 'step', by: -1 };
  if (repeated) return undefined;
  if (key === '?') return { does: 'show' };
  if (key === '/') return { does: 'look' };
  return acts.includes(key) ? { does: 'act', key } : undefined;
}

/** The one sign of a key: small also with Caps Lock on, and no letter together with Shift. */
function sign({ key, shiftKey }: Pressed): string | undefined {
  if (key.length !== 1) {
    return undefined;
  }
  const letter = key.toLowerCase() !== key.toUpperCase();
  return letter && shiftKey ? undefined : key.toLowerCase();
}
