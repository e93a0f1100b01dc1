/** The file names of the client half's chunks, written by the build. */
declare module '*/client-half.json' {
  const names: string[];
  export default names;
}
