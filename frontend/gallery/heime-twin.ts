import { css, html, LitElement, nothing, type TemplateResult, unsafeCSS } from 'lit';
import { chooseOne, type ChoiceLook } from '../form/choices';
import { confirmation } from '../form/confirmation';
import { emptyState } from '../form/empty-state';
import { textArea, textField, tick } from '../form/fields';
import { FormFlow } from '../form/form-flow';
import { problemsIn } from '../form/form-frame';
import { formStyles } from '../form/form-styles';
import { meaning } from '../form/meaning';
import { notice, trouble } from '../form/notice';
import { previewCard } from '../form/preview';
import { selectField } from '../form/select-field';
import { toast } from '../form/toast';
import { leadsTo } from '../session/rows';
import { band, bandStyles, emphasized } from '../shell/band';
import { comingCards, comingStyles } from '../shell/coming-cards';
import { icon } from '../shell/icons';
import { loadAllTexts, t } from '../shell/texts';
import { homeRungs, rungStyles } from '../start/home-rungs';
import row from '../theme/parts/row.css?inline';
import { shownPlan, shownWorld } from './shown';

/** One part as the client half draws it, beside the same one of the Flow half. */
class HeimeTwin extends LitElement {
  static override properties = { of: {} };
  static override styles = [
    ...formStyles,
    comingStyles,
    bandStyles,
    ...rungStyles,
    unsafeCSS(String(row)),
    css`
      .field:first-child {
        margin-top: 0;
      }
    `,
  ];

  declare of: string;
  readonly #flow = new FormFlow(shownPlan, shownWorld);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#flow.next();
    this.#flow.addEventListener('change', () => this.requestUpdate());
    void loadAllTexts().then(() => this.requestUpdate());
  }

  override render(): TemplateResult | typeof nothing {
    return this.#parts[this.of]?.() ?? nothing;
  }

  readonly #parts: Readonly<Record<string, () => TemplateResult | typeof nothing>> = {
    card: () => previewCard({ ...need(), chips: reasons() }),
    cards: () => html`<ul class="cards"><li>${previewCard(need())}</li><li>${previewCard(offer())}</li></ul>`,
    list: () => html`<ul class="rows">
      ${leadsTo('/kan-hjelpe', 'hand-heart', t('contribute.offer'), t('contribute.offer.text'), 'NEIGHBOURHOOD')}
      ${leadsTo('/egenmestring', 'footprints', t('contribute.resource'), t('contribute.resource.text'), 'SELF')}
    </ul>`,
    chips: () => html`<ul class="chips">${reasons().map((it) => html`<li>${it}</li>`)}</ul>`,
    'empty-state': () =>
      emptyState(
        'inbox',
        t('outbox.empty.title'),
        t('outbox.empty'),
        html`<a class="action primary" href="/">${t('shell.away.home')}</a>`,
      ),
    notice: () => notice('info', t('form.restored'), quiet('form.start-over')),
    trouble: () => trouble('circle-alert', t('me.still-signed-in'), quiet('shell.away.again')),
    toast: () => toast({ said: t('me.saved') }),
    'toast-with-a-way-back': () => toast({ said: t('outbox.thrown-away', t('start.need')), undo: () => undefined }),
    confirmation: () =>
      confirmation(
        {
          about: t('outbox.empty-phone.sure'),
          question: t('outbox.empty-phone.sure'),
          yes: t('outbox.empty-phone.yes'),
          no: t('outbox.no'),
        },
        () => undefined,
        () => undefined,
      ),
    field: () =>
      textField(this.#flow, 'empty', { label: t('resource.form.title'), hint: t('resource.form.title.hint') }),
    'field-filled': () => textField(this.#flow, 'filled', { label: t('offer.form.title') }),
    'field-wrong': () =>
      textField(this.#flow, 'title', { label: t('offer.form.title'), hint: t('resource.form.title.hint') }),
    words: () => textArea(this.#flow, 'empty', { label: t('offer.form.description') }),
    choice: () =>
      selectField(this.#flow, 'empty', [{ value: '', label: t('start.place.choose') }], { label: t('me.district') }),
    'tick-in-a-form': () => tick(this.#flow, 'yes', { label: t('start.need'), hint: t('start.need.text') }),
    'tick-off-in-a-form': () => tick(this.#flow, 'no', { label: t('start.need'), hint: t('start.need.text') }),
    tiles: () => this.#choice('tiles'),
    rows: () => this.#choice('rows'),
    pills: () => this.#choice('pills'),
    problems: () => problemsIn(this.#flow.problems, () => undefined),
    'action-primary': () => html`<button type="button" class="action primary whole">${t('form.next')}</button>`,
    'action-disabled': () =>
      html`<button type="button" class="action primary whole" disabled>${t('form.sending')}</button>`,
    actions: () => html`<div class="actions">
      <button type="button" class="action primary">${t('shell.away.again')}</button>${quiet('shell.away.home')}
    </div>`,
    meaning: () => meaning(t('start.need'), t('start.need.text')),
    'meaning-open': () => meaning(t('start.need'), t('start.need.text'), true),
    'home-ladder': () => html`<ol role="list" aria-label=${t('shared.ladder')}>${homeRungs()}</ol>`,
    'band-away': () => band(icon('wifi-off'), html`${emphasized(t('shell.offline'))} ${outbox()}`, 'away'),
    'band-newer': () =>
      band(icon('sparkles'), html`${t('shell.newer')} <button type="button">${t('shell.reload')}</button>`),
    'band-waiting': () => band(icon('send'), outbox()),
    skeleton: () => comingCards,
  };

  #choice(look: ChoiceLook): TemplateResult {
    return chooseOne(
      this.#flow,
      'chosen',
      [
        { value: 'need', label: t('start.need'), icon: 'heart-handshake' },
        { value: 'offer', label: t('start.give'), icon: 'hand-heart' },
      ],
      { label: t('contribute.title'), look },
    );
  }
}

const need = () =>
  ({ icon: 'heart-handshake', step: 'NEIGHBOURHOOD', title: t('start.need'), meta: t('start.need.text') }) as const;

const offer = () => ({ icon: 'hand-heart', step: 'SELF', title: t('start.give'), meta: t('start.give.text') }) as const;

const reasons = (): string[] => [t('start.free'), t('start.ferry')];

const quiet = (key: string): TemplateResult => html`<button type="button" class="action quiet">${t(key)}</button>`;

const outbox = (): TemplateResult => html`<a href="/utboks">${t('shell.waiting', 2)}</a>`;

customElements.define('heime-twin', HeimeTwin);
