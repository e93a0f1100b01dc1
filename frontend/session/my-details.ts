import type { MyAnswers } from '../api/bodies';
import type { Attempt } from './sign-in';

/** Tells the server who I am; what is null is left empty there. */
export async function tellAboutMe(
  answers: MyAnswers,
  fetching: typeof fetch,
  headers: Record<string, string>,
): Promise<Attempt> {
  try {
    const response = await fetching('/api/me', { method: 'PUT', headers, body: JSON.stringify(answers) });
    if (response.ok) {
      return { ok: true };
    }
    const told = (await response.json().catch(() => ({}))) as { title?: string; detail?: string };
    const said = told.detail ?? told.title;
    return said ? { ok: false, said } : { ok: false };
  } catch {
    return { ok: false, offline: true };
  }
}
