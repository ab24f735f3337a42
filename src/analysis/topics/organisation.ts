import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { type Decision, defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { linesOf, statementAt } from "../values/lines";
import {
  CAPITAL,
  coreOf,
  entityOf,
  hasLegalForm,
  LETTER,
  NAME,
  tidyName,
} from "../values/organisation-names";

type Sign = {
  readonly weight: number;
  readonly pattern: RegExp;
  /** Asked first, on folded text: most statements name nobody. */
  readonly worth: RegExp;
  /** Looked for among the first statements only: what names the organisation there names others further down. */
  readonly early?: true;
};

const sign = (weight: number, worth: RegExp, source: string, early?: true): Sign => ({
  weight,
  worth,
  pattern: new RegExp(source),
  ...(early ? { early } : {}),
});
/** What may stand between a name and its verb: brackets, and asides that begin in lower case or hold an address. */
const ASIDE = String.raw`(?:,[^;(]{0,110}?,)?(?: ?\([^)]{1,110}\))?(?:,? (?:located|based|with|whose|which|registered|having|domiciled|incorporated|established|an?|the|our|at|of|in)\b[^;(]{0,120}?|,[^;(]{0,60}\d[^;(]{0,70}?)?`;
const SHORT_NAME = String.raw`\((?:[^)]{0,60}[,; ])?["\u201c\u2018'\u201d]{1,2}(?:we|us|our|We|Us|Our|WE|the Company|Company)[,.]?["\u201d\u2019'][^)]{0,90}\)`;
const CONTROLLER = /\bcontrollers?\b/;

/** How policies name who is behind them, the plainest first. */
const SIGNS: readonly Sign[] = [
  sign(
    4,
    CONTROLLER,
    String.raw`${NAME}${ASIDE},? (?:is|are|acts?|act|shall be|will be|remains?|as)(?: also| both)?(?: as)? (?:the |a |an |your |our |independent |sole |joint |jointly |responsible |primary |primarily |main |deemed |considered |to be ){0,4}["\u201c]?(?:[Dd]ata )?[Cc]ontrollers?\b`,
  ),
  sign(
    4,
    CONTROLLER,
    String.raw`\b[Cc]ontrollers?["\u201d]?(?: (?:of|for|in|within|responsible|under|with|regarding)[^.:;]{0,110}?)?,? (?:is|are|shall be|means|will be|identified as)(?: the company| our company)?:? (?:the )?${NAME}`,
  ),
  sign(4, CONTROLLER, `^(?:[Dd]ata |[Tt]he )?[Cc]ontroller(?: of [^:]{0,50})?: ?${NAME}`),
  sign(
    3.8,
    /\bcontrolled by\b/,
    String.raw`\b(?:[Dd]ata|[Ii]nformation)\b[^.;]{0,60}\b(?:is|are) (?:being )?controlled by ${NAME}`,
  ),
  sign(
    3.3,
    /\bprocessed by\b/,
    String.raw`\b(?:[Dd]ata|[Ii]nformation)\b[^.;]{0,60}\b(?:is|are) (?:being )?processed by (?:our company |us, |the company )?${NAME}`,
    true,
  ),
  sign(
    3.8,
    /\bresponsible (?:for|party|under)\b/,
    String.raw`${NAME}${ASIDE},? (?:is|are)(?: the \w+| primarily| legally| solely)? responsible (?:for (?:the |all |any )?(?:processing|collecting|collection|use|handling|protection|your|personal)|party|under)`,
  ),
  sign(
    3.2,
    /\([^)]{0,80}["'](?:we|us|our|company|the company)\b/,
    `${NAME}(?:,? (?:and|together with|including|along with) (?:its|our|all|their) [^(]{1,90}|,[^.;(]{0,110}|,? (?:d/b/a|dba|doing business as) [^.;(]{1,60})? ?${SHORT_NAME}`,
  ),
  // A site that is run under its address alone: 'acme.org (referred to as "we")'.
  sign(
    2.9,
    /\.[a-z]{2,8} \([^)]{0,80}["'](?:we|us|our)\b/,
    String.raw`(?<![\w@/.-])((?:[a-z0-9-]{2,30}\.){1,2}[a-z]{2,8}) ${SHORT_NAME}`,
    true,
  ),
  sign(
    3,
    /["'](?:we|us|our|company|the company)\b.{0,90}\b(?:means?|refer(?:s|ring)? to)\b/,
    String.raw`["\u201c](?:we|us|our|We|Us|Our|Company|the Company)[,.]?["\u201d][^.;]{0,90}\b(?:means?|refers? to|mean|refer(?:ring)? to) (?:the )?${NAME}`,
  ),
  sign(
    2.9,
    /\(/,
    String.raw`\(["\u201c]([${CAPITAL}\d][${LETTER}\d .&!-]{1,30}),?["\u201d],? ?(?:and |or |and\/or )?["\u201c](?:we|us|our|We|Us|Our)\b`,
    true,
  ),
  sign(
    2.6,
    /\bby\b/,
    String.raw`\b(?:[Ww]ebsites?|[Ss]ites?|[Aa]pps?|[Ss]ervices?|[Pp]latform|[Ss]oftware|[Gg]ames?|[Ii]t (?:is|was))\b[^.;]{0,90}\b(?:operated|owned|run|provided|maintained|published|produced|offered|developed) (?:and \w+ )?by (?:the )?${NAME}`,
    true,
  ),
  // With a legal form it is as good as "is the controller": "Larkfield is owned and operated by Acorn Press Ltd".
  sign(
    3.4,
    /\bby\b/,
    String.raw`\b(?:is|are) (?:a \w+ )?(?:wholly |both )?(?:owned(?:, managed)?,? (?:and|&|and\/or) )?(?:operated|run|published|produced)(?: and \w+)? by (?:the )?${NAME}`,
    true,
  ),
  sign(2.6, /\btrading (?:name|as)\b|\btrades as\b/, String.raw`\btrading name of (?:the )?${NAME}`),
  sign(
    2.2,
    /\b(?:policy|notice|statement|practices)\b/,
    String.raw`\b(?:describes?|explains?|sets? out|outlines?|details|governs?|covers?|tells? you|discloses|applies to)\b[^.;]{0,70}?\b(?:how|what|that|when|why|ways?|manner in which|type of information that|practices of|practices for)(?: personal (?:data|information)| information| data)?(?: that)? (?:the )?${NAME}`,
    true,
  ),
  sign(
    2.1,
    /\bat\b/,
    String.raw`\b(?:[Aa]t|[Hh]ere at) (?:the )?${NAME}(?: \([^)]{1,60}\))?,? (?:we|our|your|privacy|protecting|is|takes|the)\b`,
    true,
  ),
  sign(
    2,
    /\b(?:respects?|values?|commit|takes?|cares?|understands?|recogni[sz]es|believes?|knows?|collects?|uses?|process|provides?)/,
    String.raw`${NAME}(?:,? and its \w+(?: and \w+)?| \([^)]{1,60}\))? (?:respects?|values?|is (?:strongly |fully |deeply )?(?:committed|dedicated|concerned)|are committed|takes?|cares?|understands?|recogni[sz]es|believes?|knows|collects?|may collect|uses?|processes|provides this|has (?:created|adopted|prepared|established)|does not)\b`,
    true,
  ),
  sign(
    1.8,
    /\b(?:policy|notice|statement|privacy)\b/,
    String.raw`^${NAME}['\u2019]?s? (?:[Oo]nline |[Ww]ebsite |[Gg]eneral |[Gg]lobal |[Cc]onsumer |U\.S\. |EU )?(?:[Pp]rivacy|PRIVACY|[Dd]ata [Pp]rotection)(?: and [Cc]ookies?)? (?:[Pp]olicy|POLICY|[Nn]otice|NOTICE|[Ss]tatement|STATEMENT)`,
    true,
  ),
  sign(
    1.8,
    /\b(?:policy|notice|statement)\b/,
    String.raw`(?:[Pp]rivacy|PRIVACY) (?:[Pp]olicy|POLICY|[Nn]otice|NOTICE|[Ss]tatement|STATEMENT)(?: for| of| [-|\u2013\u2014:])(?: the)? ${NAME}$`,
    true,
  ),
  sign(
    1.6,
    /\u00a9|\bcopyright\b/,
    String.raw`(?:\u00a9|[Cc]opyright)(?: \u00a9| \(c\))?(?: ?(?:19|20)\d\d(?: ?[-\u2013,] ?(?:19|20)?\d\d)?)?,?(?: by)? ${NAME}`,
  ),
];
const EARLY = 30;
/** From here on a sign names the controller as such. */
const OUTRIGHT = 3.75;
/** Said of a part of the policy, or denied. */
const NOT_ALL =
  /\b(?:not|neither) (?:a |the )?(?:data )?controller|\b(?:purposes? of )?this section (?:only|,)|\b(?:does|do|will) not (?:apply|cover)\b/;

/** Known for what they offer to others' sites: named as controllers of their own processing. */
const PROVIDERS =
  /^(?:google|facebook|meta|microsoft|linkedin|twitter|x corp|apple|amazon|youtube|instagram|pinterest|tiktok|bytedance|paypal|stripe|adobe|hubspot|salesforce|mailchimp|hotjar|snap|oracle|criteo|klarna|cloudflare|zendesk|shopify|visa|mastercard|sentry|intercom)\b/i;

function find(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  const hits: Omit<Hit, "topic">[] = [];
  const lines = linesOf(outline, statements);
  const intro = outline.text.slice(0, 3000).toLowerCase();
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
        if (PROVIDERS.test(name) && !intro.includes(coreOf(name).split(" ")[0] ?? "")) continue;
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
  hits.push(...underController(outline, statements), ...lowerCased(outline, statements));
  hits.push(...plain(outline, statements, hits));
  return hits;
}

/** The first line under "Data controller" and the like, where it is a name. */
function underController(outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] {
  const lines = linesOf(outline, statements);
  return lines.flatMap((line, position) => {
    const heading = lines[position - 1];
    const leads =
      heading &&
      /\b(?:data )?controllers?\b.{0,40}$|\bdata fiduciary\b/.test(heading.folded) &&
      heading.folded.length < 160;
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
    String.raw`${NAME} (?:collects?|uses?|may|processes|shares?|stores?|will|does|is|has|and its)\b`,
  );
  for (const statement of statements) {
    const text = outline.text.slice(
      statement.span.start,
      Math.min(statement.span.end, statement.span.start + 300),
    );
    const contact = statement.section.headed.has("contact") ? firm.exec(text) : null;
    const name = contact && tidyName(contact[1] ?? "");
    if (name && hasLegalForm(name))
      hits.push({ value: name, statement, match: [0, name.length], denial: true, weight: 1.2 });
    const actor = acts.exec(text);
    const acting = actor && tidyName(actor[1] ?? "");
    if (acting && !PROVIDERS.test(acting))
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
    hits: [...group].sort((a, b) => b.weight - a.weight),
  }));
}

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
      "Larkfield Games Ltd is the controller of your personal data.",
      "The data controller is Larkfield Games Ltd, a company registered in England.",
      'Larkfield Games Ltd ("we", "us") cares about your privacy.',
      "This website is operated by Larkfield Games Ltd.",
      'Larkfield Games Ltd d/b/a Puzzlers ("Puzzlers," "we", or "us") is committed to your privacy.',
      'Puzzlers ("Puzzlers", "we", "us") is owned and operated by Larkfield Games Ltd.',
    ],
    Larkfield: [
      "# Larkfield Privacy Policy\n\nWe care about your data.",
      "At Larkfield, we keep your data safe.",
    ],
    "larkfield.example": ['Thank you for using larkfield.example (referred to as "we" or "us").'],
    "Larkfield Inc.": ["We keep your data safe. \u00a9 2024 Larkfield Inc."],
  },
  silent: [
    "You are the controller of the personal data that you upload.",
    "Our customers are independent controllers.",
    "We respect your privacy.",
    "We are not the data controller for what schools collect.",
  ],
};
