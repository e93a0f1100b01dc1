import { css, html, type TemplateResult, unsafeCSS } from 'lit';
import { t } from '../shell/texts';
import aloud from '../theme/parts/aloud.css?inline';
import { type FieldOf, patch, tick } from './fields';
import type { FormFlow } from './form-flow';

/** Among the fields of a form: apart from the one before, and near the box that belongs to it. */
export const aloudStyles = [
  unsafeCSS(String(aloud)),
  css`
    .read-aloud {
      margin-top: var(--space-9);
    }
    .read-aloud p {
      margin: var(--space-3) 0 0;
    }
    .read-aloud + .field {
      margin-top: var(--space-5);
    }
  `,
];

/** What is read aloud, and what the box says that is ticked when she has said yes to it. */
export interface InWords {
  asked: string;
  means: string;
  yes: string;
}

/**
 * A yes that somebody says to a case worker, who reads aloud what it is to: as `SheSaidYes` in the Flow half.
 *
 * @param given what changes with it
 */
export const yesInWords = <V extends object>(
  flow: FormFlow<V>,
  field: FieldOf<V, boolean>,
  words: InWords,
  given: (yes: boolean) => Partial<V> = (yes) => patch<V>(field, yes),
): TemplateResult => html`
  <div class="read-aloud">
    <span>${t('talk.read-aloud')}</span>
    <p>${words.asked}</p>
    <p>${words.means}</p>
  </div>
  ${tick(flow, field, { label: words.yes }, given)}
`;
