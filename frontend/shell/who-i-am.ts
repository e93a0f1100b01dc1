import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import { currentSession, type Hat } from './session';
import { t } from './texts';
import { whileShown } from './while-shown';
import './worn-hat';

/** What each part is called, with whose it is. */
const words: Record<Hat['role'], string> = {
  RESIDENT: 'me.resident',
  COORDINATOR: 'me.coordinator',
  VOLUNTEER: 'me.volunteer',
  CASE_WORKER: 'me.case-worker',
  ADMINISTRATOR: 'me.administrator',
};

/** In which parts somebody is here: "Saksbehandler i Leirfjord kommune". Who has no other is a resident, as everybody is. */
export function myParts(): string[] {
  const session = currentSession();
  const hats = session?.hats.filter((it) => it.role !== 'RESIDENT') ?? [];
  const parts = hats.map((it) => t(words[it.role], it.label));
  return parts.length || !session?.signedIn ? parts : [t(words.RESIDENT)];
}

/** One quiet line below the screen of a phone: who is signed in on it, and as what. */
class WhoIAm extends LitElement {
  static override styles = css`
    a {
      display: inline-flex;
      gap: var(--space-4);
      align-items: center;
      box-sizing: border-box;
      min-height: var(--touch);
      padding: var(--space-2) var(--space-7);
      font-size: var(--size-small);
      line-height: 1.35;
      color: var(--ink-soft);
      text-decoration: none;
      border-radius: var(--radius-round);
      overflow-wrap: anywhere;
      hyphens: none;
    }
    span {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--space-5);
    }
    b {
      color: var(--ink);
    }
    .icon {
      flex: none;
      width: 18px;
      height: 18px;
    }
    :focus-visible {
      outline: 3px solid var(--glow-deep);
    }
  `;

  constructor() {
    super();
    whileShown(this, ['heime-session', 'heime-language']);
  }

  override render(): TemplateResult | typeof nothing {
    const session = currentSession();
    return session?.signedIn
      ? html`<a href="/meg">${icon('user-round')}<span>${session.person?.name} ${myParts().map((part) => html`<b>${part}</b> `)}</span></a>`
      : nothing;
  }
}

customElements.define('who-i-am', WhoIAm);
