import { css, html, LitElement, type TemplateResult } from 'lit';
import { icon } from './icons';
import { currentSession, type Workplace } from './session';
import { t } from './texts';
import { whileShown } from './while-shown';

/** What it is called to be here as that. */
export const wornName = (workplace: Workplace | undefined): string =>
  workplace ? t('me.hat.work', workplace.name) : t('me.hat.self');

/** Who one is here as, above every screen, and the way to change it. The shell shows it to those who have a choice. */
class WornHat extends LitElement {
  static override styles = css`
    a {
      display: flex;
      gap: var(--space-4);
      align-items: center;
      min-height: var(--touch);
      font-size: var(--size-small);
      line-height: 1.3;
      color: var(--ink);
      text-decoration: none;
      border-radius: var(--radius-inner);
    }
    .icon {
      flex: none;
      width: 20px;
      height: 20px;
    }
    .icon + span {
      min-width: 0;
    }
    .change {
      flex: none;
      margin-left: auto;
      font-weight: 600;
      color: var(--sea);
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    .unseen {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    :focus-visible {
      outline: 3px solid var(--glow-deep);
      outline-offset: 2px;
    }
  `;

  constructor() {
    super();
    whileShown(this, ['heime-session', 'heime-language']);
  }

  override render(): TemplateResult {
    const session = currentSession();
    const worn = session?.workplaces?.find((it) => it.municipality === session.worksFor);
    return html`<a href="/meg"
      >${icon(worn ? 'inbox' : 'user-round')}<span><span class="unseen">${t('me.hat.worn')} </span><b>${wornName(worn)}</b></span
      ><span class="change">${t('me.hat.change')}</span></a
    >`;
  }
}

customElements.define('worn-hat', WornHat);
