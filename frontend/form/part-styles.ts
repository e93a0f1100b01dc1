import { type CSSResult, unsafeCSS } from 'lit';
import action from '../theme/parts/action.css?inline';
import card from '../theme/parts/card.css?inline';
import field from '../theme/parts/field.css?inline';
import meaning from '../theme/parts/meaning.css?inline';
import said from '../theme/parts/said.css?inline';
import step from '../theme/parts/step.css?inline';

const sheets = (...css: unknown[]): CSSResult[] => css.map((it) => unsafeCSS(String(it)));

/** What every page has of the parts: what is pressed, said and asked, the hues of the steps. As the Flow half: of the same files. */
export const pageParts = sheets(action, said, step, field);

/** All parts that both halves have. */
export const partStyles = [...pageParts, ...sheets(meaning, card)];
