/** The texts that the client half uses, a chunk per language. Made by the build from the translations of both halves. */
declare module 'virtual:heime-texts' {
  export const languages: Record<'nb' | 'nn' | 'en', () => Promise<{ default: Record<string, string> }>>;
}

/** The icons that the shell and the start page draw. */
declare module 'virtual:heime-icons/shell' {
  const icons: Readonly<Record<string, string>>;
  export default icons;
}

/** All other icons that the program names, in either half. */
declare module 'virtual:heime-icons/rest' {
  const icons: Readonly<Record<string, string>>;
  export default icons;
}
