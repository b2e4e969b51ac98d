/**
 * The `tel:` URL of a phone number as people write it, with or without an extension ('+1 555 010 0000 ext. 5').
 * Source: RFC 3966, sections 3 and 5.3.
 */
export function toTelUrl(phone: string): string {
  const [number = '', extension] = phone.split(/\s*(?:,|;|\bext(?:ension)?\b\.?|x)\s*/i);
  const digits = number.replace(/[^\d+]/g, '');
  const extensionDigits = extension?.replace(/\D/g, '');
  return extensionDigits ? `tel:${digits};ext=${extensionDigits}` : `tel:${digits}`;
}
