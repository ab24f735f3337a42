/**
 * Addresses that a reader may be sent to. A policy is a stranger's text: whatever is not a web, mail or telephone
 * address (`javascript:`, `data:`, `file:` …) becomes no link.
 */
export function safeHref(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { protocol } = new URL(href);
  return ["https:", "http:", "mailto:", "tel:"].includes(protocol) ? href : undefined;
}

/** `mailto:` of an address as the policy writes it, if it is one. */
export function mailHref(address: string): string | undefined {
  if (!/^[^\s@"<>?&%:]{1,64}@[^\s@"<>?&%:/]{1,253}$/.test(address)) return undefined;
  return `mailto:${address}`;
}

/** `tel:` of a number: digits and a leading plus, nothing else. */
export function phoneHref(number: string): string | undefined {
  const digits = number.replaceAll(/[^\d+]/g, "");
  return /^\+?\d{5,15}$/.test(digits) ? `tel:${digits}` : undefined;
}

/** The link of a contact fact, undefined where it has none (a postal address). */
export function contactHref(topic: string, value: string): string | undefined {
  if (topic === "contact-email") return mailHref(value);
  if (topic === "contact-phone") return phoneHref(value);
  if (topic === "contact-form") return safeHref(value);
  return undefined;
}
