/** The names under which a phone hands over what somebody shares into the program, as its manifest asks for them. */
export const sharedNames = ['title', 'text', 'url'] as const;
