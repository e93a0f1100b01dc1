import type { MyAnswers } from '../api/bodies';
import { type Attempt, attempt } from './sign-in';

/** Tells the server who I am; what is null is left empty there. */
export function tellAboutMe(
  answers: MyAnswers,
  fetching: typeof fetch,
  headers: Record<string, string>,
): Promise<Attempt> {
  return attempt(() => fetching('/api/me', { method: 'PUT', headers, body: JSON.stringify(answers) }));
}
