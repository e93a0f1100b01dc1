/** A stylesheet as the build hands it over: its text. */
declare module '*.css?inline' {
  const styles: string | { toString(): string };
  export default styles;
}
