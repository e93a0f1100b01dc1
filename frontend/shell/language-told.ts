import { currentSession, refreshSession, writing } from './session';
import type { Tag } from './texts';

/** What the server has not heard yet stands here, so that neither a new page nor a lost network loses it. */
const kept = 'heime.language.untold';

interface Untold {
  person: string;
  language: string;
}

let telling: Promise<void> | undefined;

/** Lets the server write to who is signed in in that language from now on. It is told at once, one choice after the other. */
export function tellLanguage(tag: Tag): Promise<void> {
  const person = currentSession()?.person?.id;
  if (person) {
    const untold: Untold = { person, language: tag.toUpperCase() };
    localStorage.setItem(kept, JSON.stringify(untold));
  }
  return tellWhatIsUntold();
}

/** Tells what did not arrive the last time, if it still concerns who is signed in. */
export function tellWhatIsUntold(): Promise<void> {
  telling ??= tellAll().finally(() => {
    telling = undefined;
  });
  return telling;
}

async function tellAll(): Promise<void> {
  for (let next = read(); next; next = read()) {
    if (!(await hears(next))) {
      return;
    }
    if (JSON.stringify(read()) === JSON.stringify(next)) {
      localStorage.removeItem(kept);
      await refreshSession().catch(() => undefined);
    }
  }
}

/** What is sent goes on when the page is loaded anew meanwhile. A language that the server does not know is told once. */
async function hears({ language }: Untold): Promise<boolean> {
  try {
    const body = JSON.stringify({ language });
    const sent = { method: 'PUT', headers: writing(), body, keepalive: true };
    const answer = await fetch('/api/me/language', sent);
    return answer.ok || [400, 404, 422].includes(answer.status);
  } catch {
    return false;
  }
}

function read(): Untold | undefined {
  const untold = JSON.parse(localStorage.getItem(kept) ?? 'null') as Untold | null;
  return untold?.person === currentSession()?.person?.id ? (untold ?? undefined) : undefined;
}
