/** Numbers of an instrument in the reader's language: whole where they are whole, one decimal where not. */
export const numberWords = (value: number, language: string): string => value.toLocaleString(language, { maximumFractionDigits: 1 })
