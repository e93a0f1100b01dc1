import { html } from 'lit';

/** The sign: a stair that is the ground of a house. */
export const brand = html`<svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
  <path d="M3 27h6v-5h6v-5h6v-5h8v15z" fill="var(--sea)" />
  <path
    d="M3 14.5 11 7l8 7.5"
    fill="none"
    stroke="var(--glow-deep)"
    stroke-width="3"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
</svg>`;
