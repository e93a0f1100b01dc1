import type { Problem } from './problems';

/** What a form says is wrong: only when one goes on or leaves it, and no longer than it is. */
export class Complaints {
  problems: readonly Problem[] = [];
  /** Grows each time the summary of problems wants the focus. */
  alarms = 0;

  /** @param wrong what is missing or wrong just now, over all steps */
  constructor(private readonly wrong: () => readonly Problem[]) {}

  /** What was wrong is checked again at once; nothing new is complained about meanwhile. */
  change(patch: object): void {
    if (this.problems.length > 0) {
      const now = this.wrong();
      this.problems = this.problems.flatMap((old) =>
        isRefusal(old) ? (old.field in patch ? [] : [old]) : now.filter((it) => it.field === old.field),
      );
    }
  }

  /**
   * Looks at one field when the person leaves it.
   *
   * @returns whether there is something to say of it
   */
  left(field: string): boolean {
    const wrong = this.wrong().filter((it) => it.field === field && !isMissing(it));
    if (wrong.length > 0) {
      this.problems = [...this.problems.filter((it) => it.field !== field), ...wrong];
    }
    return wrong.length > 0;
  }

  /**
   * Says what is wrong among what can be led to, and what the server said no to wherever that is.
   *
   * @param near whether a field can be led to before anything else is put right
   */
  say(problems: readonly Problem[], near: (field: string) => boolean): void {
    this.problems = problems.filter((it) => isRefusal(it) || near(it.field));
  }
}

const isRefusal = (problem: Problem): boolean => problem.key === 'form.refused';

const isMissing = (problem: Problem): boolean => problem.key.endsWith('.missing');
