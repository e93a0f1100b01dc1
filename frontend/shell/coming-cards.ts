import { css, html } from 'lit';

const one = html`<li><div class="card coming"><span class="glyph"></span><span class="text"><i></i></span></div></li>`;

/** The room of what is on its way: as many cards as one sees first, without words. */
export const comingCards = html`<ul class="cards" aria-hidden="true">${one}${one}${one}</ul>`;

export const comingStyles = css`
  .coming .glyph,
  .coming i {
    background: var(--line);
    opacity: 0.6;
  }
  .coming i {
    display: block;
    height: 14px;
    border-radius: var(--radius-small);
    width: 11rem;
    max-width: 50vw;
  }
`;
