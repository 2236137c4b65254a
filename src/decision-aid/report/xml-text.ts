/** What XML 1.0 cannot hold: control characters, halves of surrogate pairs, and two that are no characters. */
const NOT_XML =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text that a file in XML can hold, in one line: what it cannot is left out, and each white space is a plain space. */
export const xmlText = (words: string): string => words.replace(NOT_XML, '').replace(/[\t\r\n]+/g, ' ');

/** The same, escaped to stand in an element or in an attribute between double quotes. */
export const escapedXml = (words: string): string =>
  xmlText(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An address that a document may lead to; anything but the web is left as text. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address);
