import { html } from 'lit';

/**
 * The coast at dusk with one lit window. Its colours are the theme's, so that dark mode is its night. The sky is one
 * colour as far down as words stand on it.
 */
export const coast = html`<svg class="coast" viewBox="0 0 390 190" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
  <defs>
    <linearGradient id="sky" x2="0" y2="1">
      <stop offset=".5" stop-color="var(--sky-1)" />
      <stop offset=".67" stop-color="var(--sky-2)" />
      <stop offset=".8" stop-color="var(--sky-3)" />
    </linearGradient>
  </defs>
  <rect width="390" height="190" fill="url(#sky)" />
  <g transform="translate(0 24)">
    <path
      d="M0 128c30-6 44-22 62-24s30 12 52 8 40-26 62-22 30 16 52 12 38-20 60-16 26 14 50 10 34-10 52-14v78H0z"
      fill="var(--far)"
    />
    <path
      d="M0 150c14-3 22-24 34-25s14 12 24 11 18-33 30-34 16 22 26 23 16-28 28-29 18 30 29 31 16-35 28-36 18 27 28 28 15-21 25-22 18 33 29 34 17-38 29-39 19 32 29 33 15-18 25-19 16 22 26 26v38H0z"
      fill="var(--range)"
    />
  </g>
  <path d="M0 166c60-7 130 4 200-1s130-5 190 1v26H0z" fill="var(--water)" />
  <path d="M218 190c24-19 84-28 172-22v22z" fill="var(--shore)" />
  <path d="M292 170v-13l11-9 11 9v13z" fill="var(--house)" />
  <path
    d="M288.5 158.5 303 146.5l14.5 12"
    fill="none"
    stroke="var(--roof)"
    stroke-width="3"
    stroke-linecap="round"
    stroke-linejoin="round"
  />
  <rect x="299" y="157" width="8" height="8" rx="1" fill="var(--window)" />
</svg>`;
