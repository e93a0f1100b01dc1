/** The coast at dusk with one lit window, small, for where nothing else is. Its colours are the theme's. */
const scene = `<svg viewBox="0 0 160 96" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
<defs><linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="var(--sky-1)"/><stop offset=".45" stop-color="var(--sky-2)"/><stop offset=".75" stop-color="var(--sky-3)"/></linearGradient></defs>
<rect width="160" height="96" fill="url(#dusk)"/>
<path d="M0 60c12-3 18-14 28-15s16 8 26 6 20-17 32-15 18 12 28 10 22-13 34-10l12 5v40H0z" fill="var(--far)"/>
<path d="M0 72c7-2 11-17 18-18s9 9 15 8 10-20 18-21 10 16 16 17 12-12 20-11 12 14 19 15 12-17 20-16 13 16 20 17 9-6 14-6v39H0z" fill="var(--range)"/>
<path d="M0 76c40-3 110-2 160 0v20H0z" fill="var(--water)"/>
<path d="M62 96c14-12 50-18 98-14v14z" fill="var(--shore)"/>
<path d="M106 83V73l9-7 9 7v10z" fill="var(--house)"/>
<path d="m103 74 12-10 12 10" fill="none" stroke="var(--roof)" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"/>
<rect x="112" y="73" width="6" height="6" rx="1" fill="var(--window)"/>
<path d="M113 86v-3h4v3z" fill="var(--window)" opacity=".55"/>
</svg>`;

/** `<heime-scene>`, in both halves. What is written beside it says what there is to say. */
export class HeimeScene extends HTMLElement {
  connectedCallback(): void {
    this.ariaHidden = 'true';
    this.innerHTML = scene;
  }
}

customElements.define('heime-scene', HeimeScene);
