import { existsSync } from 'node:fs';

/** What the build has made of the client half. */
export const built = 'target/classes/META-INF/VAADIN/webapp';

/**
 * Whether there is something built to look at. Where the whole is tested it has been built, and says so: there its
 * absence is a failure, and nothing is passed over.
 */
export const isBuilt = process.env.HEIME_BUILT === 'yes' || existsSync(`${built}/index.html.br`);
