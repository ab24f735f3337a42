/**
 * The address of what a page shows: without its fragment, which names a place in it, unless that is a route of the
 * page's own ("#/privacy", "#!privacy").
 */
export const viewAddress = (href: string): string => href.replace(/#(?![/!]).*$/s, "");
