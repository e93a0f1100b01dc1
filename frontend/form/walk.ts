/** Which form, opened once, a screen in the phone's history belongs to, and how many screens of it lie before. */
interface Mark {
  walk: string;
  before: number;
}

const markOf = (state: unknown): Mark | undefined => (state as { heimeForm?: Mark } | null)?.heimeForm;

const over = new Set<string>();

/**
 * The screens of a form that one has walked through, in the phone's history. Once the form is sent, Back passes them by:
 * what they would show is an empty form, and whoever fills it in asks twice.
 */
export class Walk {
  constructor(private readonly newId: () => string) {}

  /** Shows another step in the address line, as one to come back to or in place of the one before. */
  show(search: string, instead = false): void {
    const here = markOf(history.state) ?? { walk: this.newId(), before: 0 };
    const address = `${location.pathname}${search}`;
    if (instead) {
      history.replaceState({ heimeForm: here }, '', address);
      return;
    }
    history.replaceState({ heimeForm: here }, '');
    history.pushState({ heimeForm: { walk: here.walk, before: here.before + 1 } }, '', address);
  }

  /** What was filled in here has left this screen for good. */
  ends(): void {
    const here = markOf(history.state);
    if (here) {
      over.add(here.walk);
    }
  }
}

/** Back from what was sent: on to what one came from before the form. */
export const passBy = (): void => {
  const here = markOf(history.state);
  if (here && over.has(here.walk)) {
    history.go(-1 - here.before);
  }
};
