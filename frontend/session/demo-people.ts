import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { currentSession, type DemoPerson } from '../shell/session';
import { t } from '../shell/texts';
import { rowText } from './rows';

/** Whom one can be in the demo with one tap: a few who have a story, and all others folded away. Nothing outside the demo. */
export function demoPeople(busy: boolean, be: (person: DemoPerson) => void): TemplateResult | typeof nothing {
  const people = currentSession()?.demoPeople ?? [];
  if (people.length === 0) {
    return nothing;
  }
  const rows = (some: readonly DemoPerson[]): TemplateResult =>
    html`<ul class="rows">
      ${some.map(
        (person) => html`<li>
          <button class="row" ?disabled=${busy} @click=${() => be(person)}>
            <span class="glyph">${icon('user-round')}</span>
            ${rowText(person.name, person.story)}
            ${icon('chevron-right')}
          </button>
        </li>`,
      )}
    </ul>`;
  return html`<h2>${t('sign-in.demo')}</h2>
    <p class="lead">${t('sign-in.demo.lead')}</p>
    ${rows(people.filter((person) => person.first))}
    <details>
      <summary>${t('sign-in.demo.more')}</summary>
      ${rows(people.filter((person) => !person.first))}
    </details>`;
}
