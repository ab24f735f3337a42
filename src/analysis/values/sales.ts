import { NOBODYS_DATA } from "../lexicon/advertising";
import { deniedSpans, isDenied } from "../negation";
import type { Statement } from "../statements";
import type { Hit } from "../topic";
import type { Span } from "../types";

/** A hit before its topic is known. */
export type Found = Omit<Hit, "topic">;

const SELL =
  /\b(?:re-?)?s(?:ell|ells|elling|old)\b|\b(?:rent|rents|renting|rented)\b(?! (?:a|an|the|or buy|or own|out|payments?)\b)|\bsales?\b(?=["']?(?:,? ["'\w]+){0,3} (?:of|using) (?:\w+ ){0,4}(?:information|data|details|pi|pii)\b)/g;
/** Data, or what stands for it, within reach of the verb. */
const DATA =
  /\b(?:information|info|data|pii?|details|profiles?|(?:e-?mail|mailing|customer|subscriber|user|contact) (?:addresses|address|lists?)|names|e-?mails|identifiers|categor(?:y|ies)|customer base|your contacts)\b|^["',]*(?: (?:or|and|and\/or|share|rent|trade|lease|transfer|disclose|use|give|pass|exchange|otherwise),?){0,6} (?:it|them)\b/;
/** What else is sold: goods, advertising space, or the company itself. */
const OTHER_OBJECT =
  /^["']?(?:,? (?:or|and|and\/or|transfer|merge|buy|lease|assign|rent|share|trade|market|offer)["',]*)* (?:(?:all|any|some|part|portion|most|substantially|parts|of|or|a|an|the|our|its|their|your|my|other|more|any|such|these|certain|company|children's) )*(?:business(?:es)?|assets?|compan(?:y|ies)|products?|goods|services?|items?|merchandise|shares|stock|tickets?|things|property|home|house|vehicles?|cars?|advertising|ads?|ad space|inventory|subscriptions?|gift|something|tobacco|alcohol|everything|device)\b/;
const CORPORATE =
  /\b(?:merge[rds]*|merg(?:ing)|acqui(?:re|red|rer|sition)s?|bankruptcy|insolven\w+|reorgani[sz]ation|(?:sale|transfer|purchase) of (?:\w+ ){0,4}(?:assets|business|company)|(?:sells?|sold) (?:\w+ ){0,6}(?:assets|business|company)|divest\w+|liquidat\w+|corporate transaction|business transfers?|change of control)\b/;
/** A condition, a right or a link's name: the verb says nothing about what is done. */
const NOT_SAID =
  /(?:\b(?:if|whether|how|when|in case|in the event(?: that)?|to the extent|opt(?:ed|ing)?[- ]?out (?:of|from)|right to|stop(?:s|ped)?|object to|limit|prevent|prohibit\w*|choose|consent to|direct us|ask us|request(?:ed)?|before|avoid|pieces?|each|respect to|companies|buy and|buy or|buyers? and|(?:who|which|that)(?: may| might| can| do)?|third parties to whom|lists|purposes? for (?:collecting|using|sharing|disclosing),?|wish to)\b[^.;:]{0,60})$/;
const RIGHTS =
  /\b(?:rights?|requests?|opt[- ]?out|ask (?:us|that)|you (?:can|may|might) (?:\w+ )?(?:ask|obtain|learn|direct|instruct|tell)|we will (?:disclose|provide)|must (?:also )?provide|law requires|requires businesses|link)\b/;
/** Somebody else is who sells or is forbidden to. */
const OTHERS_DO =
  /\b(?:third[- ]part(?:y|ies)|providers?|partners?|vendors?|processors?|companies|they(?:'re)?|bands|advertisers|recipients?|contractors?|agents?|businesses|affiliates?|clients?|customers?|users?|members?|publishers|developers?|brokers|who|you|company may not|persons?|anyone)(?: \w+)? (?:may|will|can|shall|must|are|is|do|does|to|cannot|agrees?|have|has|from|also|who|that|which|not|sell|contractually|obligated|prohibited|required)\b[^.;]{0,80}$/;
/** Denied for some people or some data only: says nothing about the rest. */
const NARROW =
  /\b(?:minors?|child(?:ren)?(?:'s)?|under (?:the age of )?(?:1[368]|thirteen|sixteen|eighteen)|(?:less|younger) than 1[368]|teens?|sms|text messag\w+|mobile (?:information|opt|phone|number)|phone numbers?|opt-in data|messaging|sensitive personal|sensitive (?:data|information)|health data|biometric|google (?:user|workspace|drive|api)|rfid|de-?identified|payment information|card)\b/;
const isNarrow = (text: string) =>
  NARROW.test(
    text.replace(
      /\b(?:including|nor (?:do|have|has) (?:we|it)|and (?:we )?(?:do|have|has) no (?:actual )?knowledge)\b[^\n]{0,400}$/,
      "",
    ),
  );
/** "We sell nothing to anybody": the object denies. */
const NOTHING = /^ (?:nothing|none of (?:it|them|this|your))\b/;
const EXCEPTION =
  /,? ?\b(?:except(?:ion)?|unless|other than|save (?:for|as|in|and)|apart from|without (?:\w+ ){0,5}(?:consent|permission|authori[sz]ation|approval|agreement|knowledge|notice|notification|providing)|but (?:we|may|it|this|your|only|rather|share|does|do)\b|however|(?:although|though) (?:we|it|your|some)\b|only (?:with|if)\b|until\b)/;

/** Every sale that a statement tells or denies. */
export function readSale(statement: Statement): Found[] {
  const { text } = statement;
  const denied = deniedSpans(text);
  SELL.lastIndex = 0;
  for (let verb = SELL.exec(text); verb; verb = SELL.exec(text)) {
    const at = verb.index;
    const end = at + verb[0].length;
    const span = denied.find(([from, to]) => from <= at && at < to);
    const before = text.slice(Math.max(0, at - 160), at).replace(/^.*[.;] /, "");
    const after = text.slice(end, end + 140);
    if (OTHER_OBJECT.test(after) || !ofData(verb[0], before, after)) continue;
    if (
      /\b(?:do|don't|does)(?: not)? sell or share my\b|\bdo not sell my\b|"do not sell/.test(
        text.slice(Math.max(0, at - 12), end + 14),
      )
    )
      continue;
    if (OTHERS_DO.test(before) && !/\bwe\b[^,]{0,60}$/.test(before)) continue;
    const negative =
      span ??
      (/\b(?:no|refrain from|against|without|stopped) $/.test(before) || NOTHING.test(after)
        ? [at, end]
        : undefined);
    if (negative) return isNarrow(text) ? [] : readDenial(statement, [Math.min(negative[0], at), end]);
    if (!verb[0].startsWith("sale") && saysSale(statement, verb[0], before, after))
      return [hit(statement, "sold", [at, end], 1.5)];
  }
  return [];
}

function ofData(verb: string, before: string, after: string): boolean {
  const object = /^[^.;:|]{0,110}/.exec(after)?.[0] ?? "";
  return (
    DATA.test(object) ||
    NOTHING.test(after) ||
    /["']$/.test(before) ||
    verb.startsWith("sale") ||
    (/sold|rented/.test(verb) && DATA.test(before.slice(-90)))
  );
}

/** Who sells must be named before the verb, or the data that is sold: "we may sell", "your data may be sold". */
const WE_SELL =
  /(?:\bwe(?:'ve)?(?:[,"'(]* (?:may|might|can|could|will|do|does|also|have|has|had|currently|sometimes|occasionally|and\/or|or|and|to|are|engage|participate|in|activities|otherwise|each|as well as|not only|share[ds]?|disclose[ds]?|transfer(?:red)?|rent(?:ed)?|lease[ds]?|license[ds]?|trade[ds]?|exchange[ds]?|collect(?:ed)?|use[ds]?|process(?:ed)?|provide[ds]?|for|a|the|business|commercial|purposes?|give|make|selling|targeted|sharing|including|advertising|this|in))*[,"'(]* ["'(]?|\bwe (?:may|might|will|can|do|also)\b[^.;:?]{0,140},? (?:or|and|and\/or) ["']?|^(?!(?:if|when|to|where|our|these|this|the|some|other|certain|any|such|each|for) )(?:[\w.-]+ ){1,3}(?:may|does|has|have)(?: also| and\/or| or| and| share[ds]?,?| disclosed?,?| have){0,4} ["']?)$/;
const DATA_IS_SOLD =
  /\b(?:information|data|pii?|details|profiles?|identifiers|lists?)\b[^.;]{0,50}\b(?:may|might|can|could|will|is|are|was|were|has|have)(?: also)?(?: \w+){0,4}(?:,? (?:or|and|and\/or))? ["']?$/;
const LED_SELL = /^(?:\W|\w{1,3}\))*(?:to )?(?:rent or |share or |share and )?$/;

function saysSale(statement: Statement, verb: string, before: string, after: string): boolean {
  const { text, leads } = statement;
  if (CORPORATE.test(text) || NOT_SAID.test(before) || RELATIVE.test(before) || RIGHTS.test(before))
    return false;
  if (NOBODYS_DATA.test(before.slice(-60) + after.slice(0, 80)) || NOT_MEANT.test(after)) return false;
  if (leads.some((lead) => RIGHTS.test(lead.text))) return false;
  if (verb.endsWith("ing"))
    return /\bwe (?:\w+ ){0,3}(?:are|engage in|participate in) (?:[\w/]+ ){0,3}["']?$/.test(before);
  if (WE_SELL.test(before)) return true;
  if (/^(?:sold|rented)$/.test(verb))
    return DATA_IS_SOLD.test(before) && !/\bwhen\b|^[^.]{0,10}\bas defined/.test(after);
  const lead = leads.at(-1)?.text ?? "";
  return (
    LED_SELL.test(before) &&
    /\b(?:we|data|information)\b/.test(lead) &&
    /\b(?:may|purposes?|use|share|can)\b/.test(lead) &&
    !/\b(?:not|never|n't)\b/.test(lead)
  );
}

/** "The categories that we have sold": told of in a right or a table's name, not said of what is done. */
const RELATIVE =
  /\b(?:information|data|pii?|details|categor(?:y|ies)|whom|which|that|entities|parties)(?: of (?:\w+ ){1,3})?(?: \([^)]{0,60}\))? (?:that |which )?(?:we|it)(?:'ve)?\b(?!.{0,160}\bwe\b)[^.;]{0,120}$/;
const NOT_MEANT =
  /^["']?(?:,? we mean|,? means?\b|[^.;]{0,80}\b(?:products? or services?|of (?:our )?(?:products|goods))\b|[^.]{0,60}\bif (?:we|any)\b)/;

/** "Do we sell your data?" / "No.", where the heading or question is the lead. */
export function readAnswer(statement: Statement): Found[] {
  const lead = statement.leads.at(-1)?.text ?? "";
  if (
    statement.kind === "row" ||
    lead.length > 160 ||
    !/\b(?:sell|sells|sold|sale)\b/.test(lead) ||
    !DATA.test(lead) ||
    /\bright|opt/.test(lead)
  )
    return [];
  const said =
    /^["'(]?(?:(?<no>no|never|not at all|absolutely not|we (?:do not|don't|never|will not|won't))|(?<yes>yes|we do(?=[.,!]|$)))\b[^\n]{0,40}/.exec(
      statement.text,
    );
  if (!said || statement.text.length > 120) return [];
  const match: [number, number] = [0, said[0].length];
  if (said.groups?.no) return isNarrow(lead) ? [] : [{ ...denial(statement, match), weight: 1.4 }];
  return isDenied(lead, lead.search(/\b(?:sell|sold|sale)/)) ? [] : [hit(statement, "sold", match, 1.4)];
}

/** "Sold: no", in a line of its own. */
export const TOLD_INLINE = /\b(?:sold|sell|sale)\b[^.:?|]{0,40}[:?|] ?(yes|no|n\/a|none)\b/;

/** A table that tells for each category of data whether it is sold. */
export function readRow(statement: Statement): Found[] {
  const { cells, text } = statement;
  const cell = cells.find(({ header }) => /\b(?:sold|sell|sale)\b/.test(header) && header.length < 160);
  const inline = TOLD_INLINE.exec(text);
  const answer = cell?.text ?? inline?.[1];
  if (!answer || (cell && RIGHTS.test(cell.header))) return [];
  const at = Math.max(0, text.lastIndexOf(answer));
  const match: [number, number] = [at, at + answer.length];
  if (
    /^[\W_]*(?:no|none|n\/?a|never|not sold|not applicable|we do not sell)?\b[^a-z]*$|^(?:no|not|we do not)\b/.test(
      answer,
    )
  )
    return [{ ...denial(statement, match), weight: 0.6 }];
  const shared = /\bshar/.test(cell?.header ?? inline?.[0] ?? "");
  return [hit(statement, shared ? "shared-for-ads" : "sold", match, 0.9)];
}

/** Evidence of a practice, by the words of a statement that decide. */
export function hit(
  statement: Statement,
  value: Found["value"],
  match: readonly [number, number],
  weight: number,
): Found {
  return { statement, value, match, weight, denial: false };
}

/** An exception that is a sharing for ads turns the denial round. */
const FOR_ADS =
  /^(?:except|other than|unless|save|but|apart)\b(?!.{0,60}\b(?:not|never)\b).{0,160}\b(?:(?:to|with|for) (?:\w+ ){0,4}(?:advertis\w+|ad networks?|marketing partners)|their own (?:direct )?(?:marketing|advertising)|(?:targeted|behaviou?ral|interest-based) ad)/;

function readDenial(statement: Statement, match: readonly [number, number]): Found[] {
  const denied = denial(statement, match);
  if (!denied.exception) return [denied];
  const from = denied.exception.start - statement.span.start;
  const turned = FOR_ADS.exec(statement.text.slice(from));
  return turned && !NOBODYS_DATA.test(turned[0])
    ? [hit(statement, "shared-for-ads", [from, from + turned[0].length], 1.9), denied]
    : [denied];
}

/** A denial with what takes part of it back. */
function denial(statement: Statement, match: readonly [number, number]): Found {
  const { text, span } = statement;
  const limit = EXCEPTION.exec(text.slice(match[1]));
  const start = limit ? match[1] + limit.index + (/^,? ?/.exec(limit[0])?.[0].length ?? 0) : 0;
  const stop = limit
    ? start + (/^[^\n]{0,400}?(?=[.;](?:\s|$)|$)/.exec(text.slice(start))?.[0].length ?? 0)
    : 0;
  const exception: Span | undefined = limit
    ? { start: span.start + start, end: span.start + stop }
    : undefined;
  const local = /\b(?:california|nevada|ccpa|cpra|as defined|sale law|state)\b/.test(text);
  return {
    ...hit(
      statement,
      "not-sold",
      match,
      (/\b(?:personal|your|user) /.test(text) ? 2 : 1.6) - (local ? 0.5 : 0),
    ),
    denial: true,
    ...(exception ? { exception } : {}),
  };
}
