/** What has happened, in a sentence, and how many screens it is said on: this one, or the one that comes as well. */
export interface Said {
  said: string;
  screens: number;
}

/** Says it once in the shell's live band. The next thing that is done takes it away. */
export const sayInShell = (said: string, screens = 1): void => {
  window.dispatchEvent(new CustomEvent<Said>('heime-said', { detail: { said, screens } }));
};
