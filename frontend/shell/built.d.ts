/**
 * The texts that the client half uses: for each language what is said first, by the shell and the start page, and what
 * all other screens say. Made by the build from the translations of both halves.
 */
declare module 'virtual:heime-texts' {
  type Part = () => Promise<{ default: Record<string, string> }>;
  interface Spoken {
    /** What it calls itself. */
    name: string;
    /** Whose dates and numbers it uses. */
    formats: string;
    first: Part;
    more: Part;
  }
  /** By their tags, in the order in which they are offered. */
  export const languages: { nb: Spoken } & Record<string, Spoken>;
}

/** The icons that the shell and the start page draw. */
declare module 'virtual:heime-icons/shell' {
  const icons: Readonly<Record<string, string>>;
  export default icons;
}

/** The icons of kinds of help, of care forms, and of the forms. */
declare module 'virtual:heime-icons/things' {
  const icons: Readonly<Record<string, string>>;
  export default icons;
}

/** The icons that only the Flow half names. */
declare module 'virtual:heime-icons/views' {
  const icons: Readonly<Record<string, string>>;
  export default icons;
}
