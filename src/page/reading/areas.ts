/** Parts of a page that are, by their markup, not its text. A name alone never decides: see `content.ts`. */
export type AreaKind =
  | "navigation"
  | "footer"
  | "header"
  | "aside"
  | "dialog"
  | "consent-tool"
  | "consent"
  | "furniture";

const BY_TAG: Readonly<Record<string, AreaKind>> = {
  NAV: "navigation",
  FOOTER: "footer",
  HEADER: "header",
  ASIDE: "aside",
  DIALOG: "dialog",
};
const BY_ROLE: Readonly<Record<string, AreaKind>> = {
  navigation: "navigation",
  menu: "navigation",
  menubar: "navigation",
  tablist: "navigation",
  toolbar: "navigation",
  search: "navigation",
  contentinfo: "footer",
  banner: "header",
  complementary: "aside",
  dialog: "dialog",
  alertdialog: "dialog",
};
/** The containers of widespread consent tools, by the names that the tools themselves give. */
const CONSENT_TOOL =
  /(?:^|\s)(?:onetrust-(?:consent|banner|pc)|ot-sdk-container|ot-sdk-cookie|cybot|cookiebot|qc-cmp|didomi-(?:host|popup|notice)|usercentrics|truste[-_]|trustarc|osano-cm|cmplz-cookiebanner|iubenda-cs|cookiescript|cc-(?:window|banner|nb)|cky-|borlabs-?cookie|termly-styles|moove[-_]gdpr|cookie-law-info|hs-eu-cookie|sp_message|fc-consent|axeptio|tarteaucitron|klaro|evidon|ketch-|transcend-|shopify-pc__)/i;
const CONSENT =
  /(?:cookie|consent|gdpr|ccpa)s?[-_ ]?(?:bar|banner|pop-?up|modal|message|notification|notice|alert|warning|overlay|dialog|box|consent|manager|preferences?|settings|tool|prompt|disclaimer|control|info|wrapper|container)|(?:banner|bar|popup|modal|overlay)[-_ ]{0,2}(?:cookie|consent|gdpr)/i;
/** Whole names, with a word before or after; the variants of utility classes (`toc-visible:grid`) are none. */
const FURNITURE =
  /(?:^|\s)(?:\w+[-_]{1,2}){0,2}(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|footer|related|share|sharing|social|newsletter|subscribe|pagination|pager|comments?|toc|table-of-contents|skip|search|login|cart|popup|modal|overlay|promo|cta|feedback|language-(?:switcher|selector)|back-to-top|masthead|topbar|site-header|recommended|author|byline)(?:[-_]{1,2}\w+){0,2}(?=\s|$)/i;
const CONTROLS = "button, input, [role=button], a[href='#'], a:not([href])";

/** What the element's tag, role and names say that it is. */
export function areaOf(element: Element, tag: string): AreaKind | undefined {
  const names = `${element.getAttribute("class") ?? ""} ${element.id ?? ""}`;
  if (names === " ") return kindOf(element, tag);
  if (CONSENT_TOOL.test(names) || CONSENT_TOOL.test(element.id ?? "")) return "consent-tool";
  // A policy has a section about cookies under such a name; only a tool has something to press.
  if (CONSENT.test(names) && element.querySelector(CONTROLS)) return "consent";
  return kindOf(element, tag) ?? (FURNITURE.test(names) ? "furniture" : undefined);
}

function kindOf(element: Element, tag: string): AreaKind | undefined {
  const kind = BY_TAG[tag] ?? BY_ROLE[element.getAttribute("role") ?? ""];
  return kind ?? (element.getAttribute("aria-modal") === "true" ? "dialog" : undefined);
}
