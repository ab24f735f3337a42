import type { Line } from "./lines";

/** Regulators and bodies that settle disputes: a contact of theirs is none of the organisation's. */
const BODY =
  /\b(?:attorneys? general|supervisory authorit(?:y|ies)|data protection (?:authorit(?:y|ies)|commission(?:er)?|inspectorate|agency|ombudsman|board)|(?:information|privacy|data protection|data) (?:commissioner|regulator)|commissioner for data protection|commissioner's office|commission nationale|cnil|garante|autoriteit persoonsgegevens|datatilsynet|datainspektionen|integritetsskyddsmyndigheten|authority for privacy protection|federal trade commission|department of (?:consumer|justice|commerce|trade)|ombuds(?:man|person)|consumer (?:protection|information|affairs) (?:division|unit|bureau|agency)|arbitrat(?:ion|or)|jams|(?:dispute|complaint) resolution (?:body|provider|mechanism|service|program|process)|dispute resolution|bbb|better business bureau|trust-?arc|truste|esrb|privo|alternative dispute|regulators?|ico|oaic|ftc|anpd|edpb|aepd|adjudicat(?:ion|or)|(?:share|disclose)d? (?:[\w']+ ){0,6}(?:with|to))\b/g;
/** Words that turn to the organisation again. */
const OWN =
  /\b(?:(?:please )?contact(?:ing)? (?:us|me|our)|please (?:contact|e-?mail|write|call)|exercise (?:your|any|these)|(?:e-?mail(?:ing)?|write(?: to)?|writing to|call(?:ing)?|reach|notify|sending|send|ask|inform|tell) (?:us|our)|us (?:at|by|via|on|through|directly|first)|our (?:data|privacy|legal|customer|support|team|dpo|chief|office|compliance)|to us|you (?:should|may|can) first contact)\b/g;

const HOST =
  /(?:^|[.@])(?:gov|gob|gouv|govt|gc|europa|admin)(?:\.[a-z]{2,3})?$|\.state\.[a-z]{2}\.us$|(?:regulator|commissioner|ombuds\w*)\.[a-z.]{2,6}$|datenschutz\.[a-z-]+\.de$|@(?:ico\.org\.uk|cnil\.fr|dataprotection\.ie|oaic\.gov\.au|aepd\.es|uodo\.gov\.pl|imy\.se|datatilsynet\.(?:dk|no)|autoriteitpersoonsgegevens\.nl|apd-gba\.be|dsb\.gv\.at|gpdp\.it|tietosuoja\.fi|jamsadr\.com)$/;

/** Whether what stands at the end of these words belongs to a regulator or dispute body: the party that was named last. */
export function leadsToOtherBody(before: string): boolean {
  return lastIndex(before, BODY) > lastIndex(before, OWN);
}

export const isOfficialHost = (email: string): boolean => HOST.test(email);

/**
 * The words that lead to a place of a line: its own sentence so far, and, where the line is one of a run of short ones
 * (an address set in lines), the lines above it down to the sentence that opens the run.
 */
export function wordsBefore(lines: readonly Line[], position: number, offset: number): string {
  const line = lines[position];
  if (!line) return "";
  const place = line.start + offset;
  const own = line.statements.find(({ span }) => span.start <= place && place < span.end);
  const words = [line.folded.slice(Math.max(0, (own?.span.start ?? line.start) - line.start), offset)];
  if (own && own.leads.length && own.kind !== "row") words.unshift(own.leads.at(-1)?.text.slice(-300) ?? "");
  if (own && own.span.start > line.start && words[0] && words[0].length < 60)
    words.unshift(
      line.folded.slice(Math.max(0, own.span.start - line.start - 200), own.span.start - line.start),
    );
  if (line.folded.length <= 90)
    for (let at = position - 1; at >= 0 && at >= position - 9; at--) {
      const above = lines[at];
      if (!above) break;
      words.unshift(above.statements.at(-1)?.text.slice(-300) ?? above.folded.slice(-300));
      if (above.folded.length > 90 || above.block.kind === "heading") break;
    }
  return words.join(" \n ");
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
