import css from './views.css?inline';

/** Gives the page the look of the Flow half. */
export function wearViews(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(String(css));
  document.adoptedStyleSheets.push(sheet);
}
