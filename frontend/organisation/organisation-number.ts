const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** True for nine digits whose last one is right by modulus 11, spaces as people write them. The server checks it again. */
export function isOrganisationNumber(typed: string): boolean {
  const digits = typed.replace(/[\s.]/g, '');
  if (!/^\d{9}$/.test(digits)) {
    return false;
  }
  const sum = weights.reduce((all, weight, place) => all + weight * Number(digits[place]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[8]);
}
