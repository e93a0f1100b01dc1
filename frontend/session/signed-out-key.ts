/** Where the page that is left tells the next one that somebody has signed out. */
export const signedOut = 'heime.signed-out';
