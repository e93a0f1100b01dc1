/** What stands in a list that one steps through, as the Flow half marks it. */
const step = '[data-steps] > *';

/** How much of the screen the bar and what sticks below it may take. */
const aboveListPx = 190;

/** How long a screen may take to come. */
const patienceMs = 8000;

/** Moves the focus one on or back, from where it is or else from what is open. At the end of a list it stays. */
export function stepBy(by: 1 | -1): void {
  const items = [...document.querySelectorAll<HTMLElement>(step)].filter((it) => it.checkVisibility() && stop(it));
  const focused = items.findIndex((it) => it.contains(document.activeElement));
  const at = focused >= 0 ? focused : items.findIndex((it) => it.querySelector('[aria-current]'));
  const next = items[at + by];
  const to = next && stop(next);
  if (!next || !to) {
    return;
  }
  if (!to.matches('a')) {
    to.tabIndex = -1;
  }
  to.focus({ preventScroll: true });
  next.scrollIntoView({ block: next.offsetHeight > innerHeight - aboveListPx ? 'start' : 'nearest' });
}

/** Where one stands on it: what leads on when there is such a thing, else its heading. */
function stop(item: HTMLElement): HTMLElement | null {
  const heading = item.querySelector<HTMLElement>('h2, h3');
  return heading ? (heading.querySelector('a') ?? heading) : item.querySelector('a');
}

/**
 * Presses what bears the letter: within what one stands on, or what is about the whole list. Nothing else.
 *
 * @returns whether the screen will be another one: not when something was only chosen
 */
export function act(key: string): boolean {
  const mine = document.activeElement?.closest(step);
  const bearers = [...document.querySelectorAll<HTMLElement>(`[data-key="${key}"]`)];
  const bearer = bearers.find((it) => it.checkVisibility() && (it.closest(step) ?? mine) === mine);
  if (!bearer || (bearer as HTMLButtonElement).disabled) {
    return false;
  }
  bearer.click();
  return !bearer.matches('input');
}

/**
 * To the field that one searches in, or else to the screen that has one, and to the field when that is there.
 *
 * @returns whether it is on its way
 */
export function look(side: ParentNode): boolean {
  if (toField()) {
    return false;
  }
  const goes = leave(side, '/finn');
  if (goes) {
    comes([location.pathname, '/finn'], performance.now());
  }
  return goes;
}

function toField(): boolean {
  const field = document.querySelector<HTMLInputElement>('[role=search] input');
  field?.focus();
  field?.select();
  return field !== null;
}

/** The heading has the focus first, as on every screen. Who goes elsewhere meanwhile is not taken there. */
function comes(paths: readonly string[], since: number): void {
  const there = document.querySelector('[role=search] input') && document.activeElement?.tagName === 'H1';
  if (there) {
    toField();
  } else if (performance.now() - since < patienceMs && paths.includes(location.pathname)) {
    requestAnimationFrame(() => comes(paths, since));
  }
}

/**
 * Presses the link in the side navigation, when it has such a one.
 *
 * @returns whether it has
 */
export function leave(side: ParentNode, to: string): boolean {
  const link = side.querySelector<HTMLElement>(`nav a[href="${to}"]`);
  link?.click();
  return link !== null;
}

/** Where letters are written, or choose among what is offered, they mean what they say. */
export function isWriting(at: EventTarget | undefined): boolean {
  return (
    at instanceof HTMLElement &&
    (at.isContentEditable ||
      at.matches('textarea, select, [role=textbox], [role=combobox], [role=listbox]') ||
      (at.matches('input') && !at.matches('[type=checkbox], [type=radio], [type=button], [type=submit], [type=file]')))
  );
}

/** Says to a screen reader which letters press what, as long as they do. */
export class Announced {
  readonly #watch = new MutationObserver(() => this.#say());

  begin(): void {
    this.#say();
    this.#watch.observe(document.body, { childList: true, subtree: true });
  }

  end(): void {
    this.#watch.disconnect();
    for (const it of document.querySelectorAll('[aria-keyshortcuts]')) {
      it.removeAttribute('aria-keyshortcuts');
    }
  }

  #say(): void {
    for (const it of document.querySelectorAll<HTMLElement>('[data-key]:not([aria-keyshortcuts])')) {
      it.setAttribute('aria-keyshortcuts', it.dataset.key ?? '');
    }
    document.querySelector('[role=search] input')?.setAttribute('aria-keyshortcuts', '/');
  }
}
