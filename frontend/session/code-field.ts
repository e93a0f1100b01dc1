import { css, html, nothing, type TemplateResult } from 'lit';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import type { Attempt } from './sign-in';

/** What is wrong with what was typed, where it was typed. Who is in the field hears it when it is an alert. */
export const wrongHere = (what: string, aloud = true): TemplateResult | typeof nothing =>
  what
    ? html`<p class="problem" id="wrong" role=${aloud ? 'alert' : nothing}>${icon('circle-alert')}<span>${what}</span></p>`
    : nothing;

/** Six digits that were sent to somebody; a phone offers them where it can read them. */
export const codeField = (
  wrong: TemplateResult | typeof nothing,
  known = '',
): TemplateResult => html`<div class="field">
  <label for="code">${t('sign-in.code')}</label>
  ${wrong}
  <input
    id="code"
    class="code"
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    maxlength="9"
    pattern="[0-9 ]{6,9}"
    required
    aria-invalid=${wrong === nothing ? nothing : 'true'}
    aria-describedby="wrong"
    .value=${known}
  />
</div>`;

export const codeFieldStyles = css`
  .field > .code {
    font-size: var(--size-title);
    /* All six are seen in large text on a narrow phone, too. */
    letter-spacing: min(0.28em, 2vw);
    max-width: 12rem;
    font-variant-numeric: tabular-nums;
  }
`;

/** What was typed in a form. */
export const typed = (event: Event, name: string): string =>
  String(new FormData(event.target as HTMLFormElement).get(name) ?? '').trim();

/** The sentence to say when it did not go well. */
export const said = (failed: Attempt): string =>
  failed.ok ? '' : (failed.said ?? t(failed.offline ? 'sign-in.offline' : 'sign-in.failed'));
