import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { currentSession, isStaff } from '../shell/session';
import { t } from '../shell/texts';

const styles = css`
  .ways {
    display: grid;
    gap: var(--space-6);
    margin-top: var(--space-6);
  }
  .way {
    min-height: 5.2rem;
    padding: var(--space-8) var(--space-9);
    line-height: 1.3;
  }
  .way b {
    font-size: var(--size-heading);
  }
  .way .icon:first-child {
    width: 44px;
    height: 44px;
  }
  .mine {
    background: var(--paper);
    box-shadow: var(--shadow-tap);
  }
  .mine .icon {
    color: var(--sea);
  }
  .call {
    background: var(--hospital-tint);
    box-shadow: var(--shadow-tap);
    color: var(--ink);
  }
  .call :is(b, .icon) {
    color: var(--hospital);
  }
  .rest {
    margin-top: var(--space-8);
  }
  .rest > summary {
    display: flex;
    gap: var(--space-6);
    align-items: center;
    min-height: var(--touch);
    padding: 0 var(--space-9);
    color: var(--sea);
    font-weight: 650;
    list-style: none;
    cursor: pointer;
    border-radius: var(--radius);
  }
  .rest > summary::-webkit-details-marker {
    display: none;
  }
  .rest[open] > summary .icon {
    transform: rotate(180deg);
  }
`;

/** The start page with what one comes for when one is worried: to ask for help, to call, to see how it goes. */
export function startScreen(page: HTMLElement | DocumentFragment): TemplateResult {
  const layOut = styled(page as ShadowRoot);
  const session = currentSession();
  const unread = session?.unread ?? 0;
  return html`${layOut}<div class="ways">
      ${isStaff() ? way('/innboks', 'mine', 'inbox', t('start.inbox'), t('start.inbox.text')) : nothing}
      ${session?.invitations ? way('/invitasjoner', 'mine', 'users', t('start.invited'), t('start.invited.text')) : nothing}
      ${way('/trenger-hjelp', 'need', 'heart-handshake', t('start.need'), t('simple.need.text'))}
      ${unread > 0 ? way('/meldinger', 'mine', 'message-circle', t('shell.messages'), t('shell.unread', unread)) : nothing}
      ${session?.signedIn ? way('/mine-behov', 'mine', 'clipboard-list', t('me.needs'), t('me.needs.text')) : nothing}
      ${way('tel:116117', 'call', 'phone', t('simple.out-of-hours'), t('simple.out-of-hours.text'))}
      ${way('tel:113', 'call', 'siren', t('simple.acute'), t('simple.acute.text'))}
    </div>
    <details class="rest">
      <summary>${t('simple.rest')}${icon('chevron-down')}</summary>
      <div class="ways">
        ${way('/finn', 'mine', 'search', t('shell.find'), t('simple.find.text'))}
        ${way('/bidra', 'mine', 'hand-heart', t('shell.contribute'), t('simple.contribute.text'))}
        ${session?.signedIn ? nothing : way('/logg-inn', 'mine', 'log-in', t('shell.sign-in'), t('simple.sign-in.text'))}
      </div>
    </details>`;
}

const way = (path: string, look: string, drawing: string, title: string, text: string): TemplateResult =>
  html`<a class="tile way ${look}" href=${path}>${icon(drawing)}<span><b>${title}</b><small>${text}</small></span></a>`;

/** It is drawn inside the start page, which has the look of a tile already. Older browsers take no sheets over. */
function styled(page: ShadowRoot): TemplateResult | typeof nothing {
  const { styleSheet, cssText } = styles;
  if (!styleSheet) {
    return html`<style>${cssText}</style>`;
  }
  if (!page.adoptedStyleSheets.includes(styleSheet)) {
    page.adoptedStyleSheets = [...page.adoptedStyleSheets, styleSheet];
  }
  return nothing;
}
