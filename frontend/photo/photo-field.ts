import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { v7 } from 'uuid';
import { formStyles } from '../form/form-styles';
import { photos } from '../outbox/app-outbox';
import { icon } from '../shell/icons';
import { t } from '../shell/texts';
import './photo-shown';
import { shrunk } from './shrink';

/** Chooses or takes one photo, which is kept on the phone under an id of its own. Fires `photo` with the id, or with nothing. */
export class PhotoField extends LitElement {
  static override properties = { photo: {} };
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    ...formStyles,
    css`
      :host {
        display: block;
      }
      .choose {
        position: relative;
        display: inline-flex;
        align-items: center;
        gap: var(--space-4);
        min-height: 3rem;
        box-sizing: border-box;
        padding: var(--space-4) var(--space-9);
        border-radius: var(--radius-round);
        box-shadow: inset 0 0 0 2px var(--sea);
        color: var(--sea);
        font-weight: 700;
        cursor: pointer;
      }
      .choose:focus-within {
        outline: 3px solid var(--glow-deep);
        outline-offset: 2px;
      }
      .choose input:not([type='radio']) {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        opacity: 0;
        cursor: pointer;
      }
      .acts {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-4) var(--space-8);
        margin-top: var(--space-6);
      }
    `,
  ];

  declare photo: string;
  #said = '';
  #wrong = false;
  #turn = 0;

  override render(): TemplateResult {
    return html`${this.photo ? html`<photo-shown .photo=${this.photo} .text=${''}></photo-shown>` : nothing}
      <div class="acts">
        <label class="choose"
          >${icon('camera')}<span>${t(this.photo ? 'resource.form.photo.change' : 'resource.form.photo.choose')}</span
          ><input type="file" accept="image/*" @change=${this.#choose}
        /></label>
        ${
          this.photo
            ? html`<button type="button" class="link" @click=${this.#remove}>${t('resource.form.photo.remove')}</button>`
            : nothing
        }
      </div>
      <p class=${this.#wrong ? 'problem' : 'hint'} role="status">
        ${this.#wrong ? icon('circle-alert') : nothing}<span>${this.#said}</span>
      </p>`;
  }

  readonly #choose = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) {
      return;
    }
    this.#turn += 1;
    const turn = this.#turn;
    this.#say(t('resource.form.photo.working'));
    const photo = await shrunk(file).catch(() => undefined);
    if (!photo) {
      this.#say(t('resource.form.photo.unreadable'), true);
      return;
    }
    const id = v7();
    const kept = await photos.keep(id, photo).then(
      () => true,
      () => false,
    );
    if (!kept) {
      this.#say(t('resource.form.photo.full'), true);
    } else if (turn === this.#turn) {
      this.#say(t('resource.form.photo.ready'));
      this.#tell(id);
    }
  };

  readonly #remove = (): void => {
    this.#turn += 1;
    this.#say(t('resource.form.photo.removed'));
    this.#tell('');
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  };

  #say(words: string, wrong = false): void {
    this.#said = words;
    this.#wrong = wrong;
    this.requestUpdate();
  }

  #tell(id: string): void {
    this.dispatchEvent(new CustomEvent('photo', { detail: id }));
  }
}

customElements.define('photo-field', PhotoField);
