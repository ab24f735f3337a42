import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { type Decision, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { linesOf, statementAt } from "../values/lines";
import { coreOf, entityOf, hasLegalForm, NAME, tidyName } from "../values/organisation-names";
import { SIGNS } from "../values/organisation-signs";

const EARLY = 30;
/** From here on a sign names the controller as such. */
const OUTRIGHT = 3.75;
/** Said of a part of the policy, or denied. */
const NOT_ALL =
  /\b(?:not|neither) (?:a |the )?(?:data )?controller|\b(?:purposes? of )?this section (?:only|,)|\b(?:does|do|will) not (?:apply|cover)\b/;

/** Known for what they offer to others' sites: named as controllers of their own processing. */
const PROVIDERS =
  /^(?:google|facebook|meta|microsoft|linkedin|twitter|x corp|apple|amazon|youtube|instagram|pinterest|tiktok|bytedance|paypal|stripe|adobe|hubspot|salesforce|mailchimp|hotjar|snap|oracle|criteo|klarna|cloudflare|zendesk|shopify|visa|mastercard|sentry|intercom)\b/i;

/** Whether a policy speaks of somebody from the beginning. */
const introduces = ({ text }: Outline, name: string): boolean =>
  text
    .slice(0, 3000)
    .toLowerCase()
    .includes(coreOf(name).split(" ")[0] ?? "");

function find(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  const hits: Omit<Hit, "topic">[] = [];
  const lines = linesOf(outline, statements);
  for (const [position, line] of lines.entries()) {
    for (const statement of line.statements) {
      const early = position < EARLY && statement.index < EARLY;
      const text = outline.text.slice(
        statement.span.start,
        Math.min(statement.span.end, statement.span.start + 900),
      );
      for (const { weight, worth, pattern, early: only } of SIGNS) {
        if ((only && !early) || !worth.test(statement.text)) continue;
        const found = pattern.exec(text);
        const name = found && tidyName(found[1] ?? "");
        if (!found || !name || NOT_ALL.test(statement.text)) continue;
        if (PROVIDERS.test(name) && !introduces(outline, name)) continue;
        const at = found.index + found[0].indexOf(found[1] ?? "");
        const more = (early ? 0.3 : 0) + (hasLegalForm(name) ? 0.1 : 0);
        hits.push({
          value: name,
          statement,
          match: [at, at + name.length],
          denial: true,
          weight: weight + more,
        });
      }
    }
  }
  hits.push(
    ...jointly(outline, statements),
    ...underController(outline, statements),
    ...lowerCased(outline, statements),
  );
  hits.push(...plain(outline, statements, hits));
  return underFullNames(outline, hits);
}

const JOINT = /\bjoint(?:ly)? (?:data )?controllers\b/;
const EVERY_NAME = new RegExp(NAME, "g");

/** "Acme Ltd, Acme Retail Ltd and Acme Labs Ltd act as joint controllers": all firms that stand before. */
function jointly({ text }: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  return statements.flatMap((statement) => {
    const end = statement.text.includes(" controllers") ? statement.text.search(JOINT) : -1;
    if (end < 0 || NOT_ALL.test(statement.text)) return [];
    const before = text.slice(statement.span.start, statement.span.start + Math.min(end, 600));
    const names = Array.from(before.matchAll(EVERY_NAME)).flatMap((found) =>
      (found[1] ?? "").split(" and ").flatMap((part) => {
        const name = tidyName(part);
        const firm = name && hasLegalForm(name) && !/\d/.test(name) && !PROVIDERS.test(name);
        return firm ? [{ name, at: before.indexOf(name, found.index) }] : [];
      }),
    );
    return names.length < 2
      ? []
      : names.map(({ name, at }) => ({
          value: name,
          statement,
          match: [at, at + name.length] as const,
          denial: true,
          weight: 4,
        }));
  });
}

/** "Acme Holding Ltd (“Acmeo”)" names the firm that is Acmeo wherever it is spoken of. */
function underFullNames({ text }: Outline, hits: readonly Omit<Hit, "topic">[]): Omit<Hit, "topic">[] {
  const full = new Map<string, string>();
  for (const { value, statement, match } of hits) {
    if (!hasLegalForm(value)) continue;
    const behind = text.slice(statement.span.start + match[1], statement.span.start + match[1] + 90);
    for (const [, alias = ""] of (/^,? ?\(([^)]{1,80})\)/.exec(behind)?.[1] ?? "").matchAll(QUOTED))
      full.set(alias, value);
  }
  return hits.map((hit) => ({ ...hit, value: full.get(hit.value) ?? hit.value }));
}
const QUOTED = /["\u201c]([^"\u201c\u201d,]{2,40}),?["\u201d]/g;

/** The first line under "Data controller" and the like, where it is a name. */
function underController(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  const lines = linesOf(outline, statements);
  return lines.flatMap((line, position) => {
    const heading = lines[position - 1];
    const leads =
      heading &&
      heading.folded.length < 160 &&
      (heading.folded.includes("controller") || heading.folded.includes("fiduciary")) &&
      /\b(?:data )?controllers?\b.{0,40}$|\bdata fiduciary\b/.test(heading.folded);
    if (!leads) return [];
    const found = new RegExp(`^${NAME}`).exec(line.block.text);
    const name = found && tidyName(found[1] ?? "");
    const place = statementAt(line, 0);
    if (!name || !place || !hasLegalForm(name)) return [];
    return [
      {
        value: name,
        statement: place.statement,
        match: [0, name.length] as const,
        denial: true,
        weight: 3.9,
      },
    ];
  });
}

const LOWER_MEANS =
  /["'](?:we|us|our)[,.]?["'][^.;]{0,60}\b(?:means?|refers? to) (?:the )?([\w &-]{2,40},? (?:inc|llc|ltd|limited|gmbh|corp|bv|ab)\b\.?)/;

/** A text without capitals names its firm by the legal form alone. */
function lowerCased({ text }: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  if (/[A-Z]/.test(text)) return [];
  return statements.flatMap((statement) => {
    const found = LOWER_MEANS.exec(statement.text);
    const name = found?.[1];
    if (!found || !name) return [];
    const at = found.index + found[0].lastIndexOf(name);
    return [{ value: name, statement, match: [at, at + name.length] as const, denial: true, weight: 3 }];
  });
}

/** "Please write to us at the following address:": the next line is who gets the letter. */
const WRITE_TO = /\b(?:contact|write to|mail|reach|e-?mail) us\b[^.;:]{0,60}:$/;

/** Where nothing names it outright: a firm in the contact lines, else the name that acts most often. */
function plain(
  outline: Outline,
  statements: readonly Statement[],
  before: readonly unknown[],
): Omit<Hit, "topic">[] {
  if (before.length) return [];
  const hits: Omit<Hit, "topic">[] = [];
  const firm = new RegExp(`^${NAME}`);
  const acts = new RegExp(
    String.raw`(?<!\b(?:like|such as) (?:[A-Z][\w-]* ){0,3})${NAME} (?:collects?|uses?|may|processes|shares?|stores?|will|does|is|has|and its)\b`,
  );
  for (const statement of statements) {
    const text = outline.text.slice(
      statement.span.start,
      Math.min(statement.span.end, statement.span.start + 300),
    );
    const addressed = WRITE_TO.test(statements[statement.index - 1]?.text ?? "");
    const contact = addressed || statement.section.headed.has("contact") ? firm.exec(text) : null;
    const name = contact && tidyName(contact[1] ?? "");
    if (name && hasLegalForm(name))
      hits.push({
        value: name,
        statement,
        match: [0, name.length],
        denial: true,
        weight: addressed ? 1.5 : 1.2,
      });
    const actor = acts.exec(text);
    const acting = actor && tidyName(actor[1] ?? "");
    if (acting && (!PROVIDERS.test(acting) || introduces(outline, acting)))
      hits.push({
        value: acting,
        statement,
        match: [actor.index, actor.index + acting.length],
        denial: true,
        weight: 1,
      });
  }
  return hits;
}

/** Whether two names are of one: the same entity, or a short form and its full one. */
function sameName(a: string, b: string): boolean {
  if (hasLegalForm(a) && hasLegalForm(b)) return entityOf(a) === entityOf(b);
  const [x, y] = [` ${coreOf(a)} `, ` ${coreOf(b)} `];
  return x.includes(y) || y.includes(x);
}

/** All controllers that are named outright; without one, the best named organisation. */
function decide(hits: readonly Hit[]): Decision[] {
  const groups: Hit[][] = [];
  const sorted = [...hits].sort((a, b) => b.weight - a.weight || a.statement.index - b.statement.index);
  for (const hit of [
    ...sorted.filter((h) => hasLegalForm(h.value)),
    ...sorted.filter((h) => !hasLegalForm(h.value)),
  ]) {
    const same = groups.find(([first]) => first && sameName(first.value, hit.value));
    if (same) same.push(hit);
    else groups.push([hit]);
  }
  const strength = (group: readonly Hit[]) =>
    Math.max(...group.map((h) => h.weight)) + Math.min(0.9, group.length * 0.15);
  groups.sort((a, b) => strength(b) - strength(a));
  const outright = groups.filter((group) => group.some((h) => h.weight >= OUTRIGHT));
  const named = groups.filter((g) => outright.includes(g) || (outright.length && g.some(isMeant)));
  const chosen = named.length ? named : groups.slice(0, 1);
  return chosen.map((group) => ({
    value: group[0]?.value ?? "",
    hits: [...group].sort((a, b) => spelt(b) - spelt(a) || b.weight - a.weight),
  }));
}

/** 1 where the words themselves have the name, 0 where they have its short form. */
const spelt = ({ value, match: [start, end] }: Hit): number => (end - start === value.length ? 1 : 0);

/** "'We' means Acme Ltd": as good as naming the controller, where another one is named for some people. */
const isMeant = ({ weight, statement, value }: Hit) =>
  weight >= 3 &&
  weight < 3.2 &&
  hasLegalForm(value) &&
  /\b(?:means?|refer(?:s|ring)? to)\b/.test(statement.text);

/** Who is responsible. */
export const organisation = defineTopic({ id: "organisation", clues: [], find, decide });

export const wording: Wording = {
  "topic.organisation": "Who is behind it",
  "organisation.says": "{value} is responsible.",
};

export const examples: Examples = {
  fires: {
    "Larkfield Games Ltd": [
      "Larkfield Games Ltd, a small studio from Leeds, makes the puzzle game Owls.",
      "Larkfield Games Ltd is the controller of your personal data.",
      "The data controller is Larkfield Games Ltd, a company registered in England.",
      'Larkfield Games Ltd ("we", "us") cares about your privacy.',
      "This website is operated by Larkfield Games Ltd.",
      'Larkfield Games Ltd d/b/a Puzzlers ("Puzzlers," "we", or "us") is committed to your privacy.',
      'The site is run by Larkfield Games Ltd ("LarGa", "we"). LarGa is the controller of your data.',
      'Puzzlers ("Puzzlers", "we", "us") is owned and operated by Larkfield Games Ltd.',
    ],
    "Larkfield Press, Inc.": [
      "It is Larkfield (Larkfield Press, Inc.)'s policy to respect your privacy. Larkfield is a shop.",
    ],
    Larkfield: [
      "We are Larkfield, a publisher of games, and we keep your data safe.",
      "It is Larkfield's policy to respect your privacy.",
      "# Larkfield Privacy Policy\n\nWe care about your data.",
      "At Larkfield, we keep your data safe.",
    ],
    "Larkfield Books Ltd": [
      "Please write to us at this address:\n\nLarkfield Books Ltd\n\n4 Mill Lane",
      "The firms Larkfield Games Ltd, Larkfield Toys Ltd and Larkfield Books Ltd process your data as joint controllers.",
    ],
    "larkfield.example": ['Thank you for using larkfield.example (referred to as "we" or "us").'],
    "eLarkfield UK Ltd": ["The controller of your personal data is eLarkfield UK Ltd, 1 Mill Lane, Leeds."],
    "Larkfield Inc.": ["We keep your data safe. \u00a9 2024 Larkfield Inc."],
  },
  silent: [
    "You are the controller of the personal data that you upload.",
    "Our customers are independent controllers.",
    "We respect your privacy.",
    "Where the Studio Operator is a natural person, we may also collect his identity document.",
    "Copyright Notification: to look into what you report.",
    "We are not the data controller for what schools collect.",
  ],
};
