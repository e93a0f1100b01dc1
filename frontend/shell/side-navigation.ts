import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons';
import { approve, contribute, find, home, inbox, me, messages, type Place, participation } from './places-in-app';
import { currentSession, isAdministrator, isStaff, wornHat } from './session';
import { loadAllTexts, t } from './texts';
import { simple } from './view';

const places: Place = { path: '/steder', key: 'shell.places-and-ways', icon: 'map' };

/** The places that only staff have. */
export const ofStaff: readonly Place[] = [inbox, approve, participation, places];

const side = (): readonly Place[] => [
  home,
  ...(isStaff() ? [inbox, approve, participation] : []),
  ...(isAdministrator() ? [places] : []),
  ...(simple() ? [] : [find, contribute]),
  messages,
  me,
];

const styles = css`
  @media screen and (min-width: 1024px) {
    :host {
      /* Wider where the text is large, but never most of the screen. */
      --side: max(236px, min(13.5rem, 30vw));
      display: grid;
      grid-template: auto auto 1fr auto / var(--side) minmax(0, 1fr);
    }
    .side {
      grid-row: 1 / -1;
      position: sticky;
      top: 0;
      /* The overview of its keys lies above the screen. */
      z-index: 6;
      height: 100dvh;
      box-sizing: border-box;
      display: flex;
      flex-direction: column;
      background: var(--paper);
      border-right: 1px solid var(--line);
      padding: var(--space-8) var(--space-7);
      overflow-y: auto;
    }
    .side .places {
      display: grid;
      gap: var(--space-2);
      margin-top: var(--space-9);
      flex: 1;
      align-content: start;
    }
    .side .places a {
      display: flex;
      gap: var(--space-6);
      align-items: center;
      min-height: var(--touch);
      box-sizing: border-box;
      padding: var(--space-4) var(--space-6);
      border-radius: var(--radius-field);
      color: var(--ink-soft);
      font-size: var(--size-line);
    }
    .side .icon {
      flex: none;
    }
    .side [aria-current='page'] {
      background: var(--sea-tint);
    }
    .side .pill {
      display: contents;
    }
    .side .badge {
      order: 1;
      margin-left: auto;
    }
    .side worn-hat {
      flex: none;
      padding-inline: var(--space-6);
    }
    .who {
      box-sizing: border-box;
      min-height: var(--touch);
      font-size: var(--size-small);
      color: var(--ink-soft);
      padding: var(--space-6);
      border-radius: var(--radius-inner);
    }
    .who b {
      display: block;
      color: var(--ink);
    }
    .who .icon {
      width: 18px;
      height: 18px;
      vertical-align: -0.2em;
    }
    .top,
    .band,
    main,
    footer {
      grid-column: 2;
    }
    .top {
      padding-inline: var(--space-11);
    }
  }
  @media print {
    .side {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .side [aria-current='page'] {
      outline: 2px solid Highlight;
    }
  }
`;

/** Lays the shell out around it, as long as the screen is wide. */
function layOut(shell: ShadowRoot): void {
  const { styleSheet } = styles;
  if (styleSheet && !shell.adoptedStyleSheets.includes(styleSheet)) {
    shell.adoptedStyleSheets = [...shell.adoptedStyleSheets, styleSheet];
  }
}

/** Single keys are for those who sit with it all day, for a municipality or an organisation. */
const hasKeys = (): boolean =>
  (currentSession()?.hats ?? []).some((hat) => hat.role !== 'RESIDENT' && hat.role !== 'VOLUNTEER');

let fetching = false;

/** Its words come before it; what did not come is fetched again when the navigation is drawn the next time. */
function withKeys(): TemplateResult {
  if (!fetching) {
    fetching = true;
    loadAllTexts()
      .then(() => import('../keyboard/keyboard-shortcuts'))
      .catch(() => {
        fetching = false;
      });
  }
  return html`<keyboard-shortcuts></keyboard-shortcuts>`;
}

/** The main places beside a wide screen, and who one is, in which parts. Phones never fetch it. */
export function sideNavigation(
  shell: HTMLElement | DocumentFragment,
  brand: TemplateResult,
  drawn: (place: Place) => TemplateResult,
  parts: readonly string[],
): TemplateResult {
  layOut(shell as ShadowRoot);
  const session = currentSession();
  return html`<nav class="side" aria-label=${t('shell.places')}>
      ${brand}
      <div class="places">${side().map(drawn)}</div>
      ${hasKeys() ? withKeys() : nothing}
      ${wornHat() ? html`<worn-hat></worn-hat>` : nothing}
      ${
        session?.signedIn
          ? html`<a class="who" href="/meg">${icon('user-round')} ${session.person?.name}${parts.map((part) => html`<b>${part}</b>`)}</a>`
          : html`<a class="who" href="/logg-inn">${icon('log-in')} ${t('shell.sign-in')}</a>`
      }
    </nav>`;
}
