import { linkOf } from '../form/problems';
import { sharedNames } from '../form/shared-names';

/** What somebody has shared into the program from another app, as far as a self-care resource can use it. */
export interface SharedLink {
  title: string;
  description: string;
  link: string;
  online: boolean;
}

const longestTitle = 80;
const longestText = 1000;

/** Undefined when nothing was shared. Many apps put the address at the end of the text instead of where it belongs. */
export function sharedLink(address: URLSearchParams): SharedLink | undefined {
  const [title, text, url] = sharedNames.map((name) => address.get(name)?.trim() ?? '');
  const words = (text ?? '').split(/\s+/);
  const link = [url ?? '', ...words].find(isLink) ?? '';
  if (!title && !text && !link) {
    return undefined;
  }
  const description = words.filter((word) => word !== link).join(' ');
  return {
    title: (title ?? '').slice(0, longestTitle),
    description: (description === title ? '' : description).slice(0, longestText),
    link,
    online: link !== '',
  };
}

const isLink = (word: string): boolean => /^https?:\/\//i.test(word) && URL.canParse(linkOf(word));
