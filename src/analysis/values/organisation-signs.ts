import { CAPITAL, LETTER, NAME, SUFFIX } from "./organisation-names";

/** One way in which policies name who is behind them. */
export type Sign = {
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
export const SIGNS: readonly Sign[] = [
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
  // "Acme Ltd, a studio from Leeds, makes the game": a legal form and what it offers.
  sign(
    2,
    /\b(?:makes|operates|runs|publishes|offers|develops)\b/,
    String.raw`^${NAME}(?<=[ ,]${SUFFIX}\.?)${ASIDE},? (?:makes|operates|runs|publishes|offers|develops) `,
    true,
  ),
  // "We are Acme, a firm of …": behind the name stands what it is.
  sign(
    2.4,
    /^we are [^,(]{2,60}(?:,| \()/,
    String.raw`^We are ${NAME}(?: \([^)]{1,60}\))?,? (?:an?|the|part of|based in|registered|located)\b`,
    true,
  ),
  sign(2.6, /\btrading (?:name|as)\b|\btrades as\b/, String.raw`\btrading name of (?:the )?${NAME}`),
  sign(
    2.2,
    /\b(?:policy|notice|statement|practices)\b/,
    String.raw`\b(?:describes?|explains?|sets? out|outlines?|details|governs?|covers?|tells? you|discloses|applies to)\b[^.;]{0,70}?\b(?:how|what|that|when|why|ways?|manner in which|type of information that|practices of|practices for)(?: personal (?:data|information)| information| data)?(?: that)? (?:the )?${NAME}`,
    true,
  ),
  // "It is Acme (Acme Press, Inc.)'s policy to respect your privacy", as generators of policies begin.
  sign(
    2.6,
    /\bpolicy to respect\b/,
    String.raw`\b[Ii]t is (?:[^.;(]{2,40}\()?${NAME}(?:\)['\u2019]s)?,? policy to respect\b`,
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
