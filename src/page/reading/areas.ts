/** Parts of a page that are, by their markup, not its text. A name alone never decides: see `content.ts`. */
export type Area = {
  readonly kind: "navigation" | "footer" | "header" | "aside" | "dialog" | "consent" | "furniture";
  /** Said by an element or a role; else only by a class or an id. */
  readonly byTag: boolean;
};

const BY_TAG: Readonly<Record<string, Area["kind"]>> = {
  NAV: "navigation",
  FOOTER: "footer",
  HEADER: "header",
  ASIDE: "aside",
  DIALOG: "dialog",
};
const BY_ROLE: Readonly<Record<string, Area["kind"]>> = {
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
/** The containers of widespread consent tools, and what sites call their own. */
const CONSENT =
  /onetrust-(?:consent|banner|pc)|ot-sdk-container|cybot|cookiebot|qc-cmp|didomi|usercentrics|truste[-_]|trustarc|osano-cm|cmplz-cookiebanner|iubenda-cs|cookiescript|cc-(?:window|banner|nb)|cky-|borlabs|termly-styles|moove[-_]gdpr|cookie-?law|(?:cookie|consent|gdpr|ccpa)s?[-_ ]?(?:bar|banner|pop-?up|modal|message|notification|alert|overlay|dialog|box|consent|manager|preferences?|settings|tool|prompt|disclaimer|control|info)|(?:banner|bar|popup|modal|overlay)[-_ ]{0,2}(?:cookie|consent|gdpr)/i;
const FURNITURE =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|sidebar|side-bar|footer|related|share|sharing|social|newsletter|subscribe|pagination|pager|comments?|toc|table-of-contents|skip|search|login|cart|popup|modal|overlay|promo|cta|feedback|language-(?:switcher|selector)|back-to-top|masthead|topbar|site-header|recommended|author|byline)(?:$|[\s_-])/i;

export function areaOf(element: Element, tag: string): Area | undefined {
  const byTag = BY_TAG[tag] ?? BY_ROLE[element.getAttribute("role") ?? ""];
  const named = `${element.id ?? ""} ${element.getAttribute("class") ?? ""}`;
  if (CONSENT.test(named)) return { kind: "consent", byTag: byTag === "dialog" };
  if (byTag) return { kind: byTag, byTag: true };
  if (element.getAttribute("aria-modal") === "true") return { kind: "dialog", byTag: true };
  return FURNITURE.test(named) ? { kind: "furniture", byTag: false } : undefined;
}
