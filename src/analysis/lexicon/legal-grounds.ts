/** A lead-in, column header or heading that holds such words makes what stands under it grounds. */
export const GROUNDS =
  /^(?!.{0,400}\b(?:disclos|shar(?:e|ing)\b|transfer)).{0,400}?(?:\b(?:legal|lawful|legitimate) (?:bas[ie]s|grounds?|reasons?|justifications?|purposes?)|\b(?:basis|bases|grounds?) (?:for|of|on)\b|\bon (?:these|the following|one (?:or more )?of the following) (?:\w+ )?(?:grounds|bases)\b|\| (?:legal |our )?(?:grounds?|bas[ie]s)(?: \||$)|\bart(?:icle|\.)? ?6\b|\b(?:rely|relies|relying) on\b|\b(?:collect|use|process)\w* (?:and \w+ )?(?:your )?(?:personal )?(?:data|information)\b.{0,80}\b(?:when|where|only if|if|circumstances|reasons|one of)\b)/;

/** Grounds of a right, of a transfer or of passing data on are no grounds for processing. */
export const ELSEWHERE =
  /\b(?:right to (?:data )?(?:portability|erasure|object|restrict\w*|delet\w*|withdraw)|rights? (?:may be|are) limited|refuse|reject|deny|exceptions?|parental|guardian|(?<!\()sub-?processors?|without (?:your )?(?:\w+ )?consent|(?:will|do|does|shall)(?: not|n't) (?:\w+ ){0,2}(?:share|sell|disclose|rent))\b/;
export const DISCLOSED = /\b(?:disclos|shar(?:e|ing)|sell)\w*\b/;
export const KEPT = /\b(?:retain|retention|as long as|keep|store[sd]?)\b/;

export const CONTRACT =
  /\b(?:perform(?:ance|ing)?|fulfil\w*|execut\w+|conclusion|carry(?:ing)? out|honou?r) (?:of )?(?:a |an |the |our |any |its |this |your )?(?:\w+ ){0,2}(?:contracts?|agreement)\b|\bcontractual (?:necessity|basis)|\bcontract performance\b|\bnecessary (?:for|to|in order to) .{0,60}\b(?:contract|agreement)\b/;
export const INTERESTS = /\blegitimate (?!educational)(?:(?:and|or) \w+ |\w+ )?interests?\b/;
export const OBLIGATION =
  /\b(?:compl(?:y|iance|ying)|fulfil\w*|meet|satisfy|necessary|required|subject|perform) .{0,60}\b(?:legal|statutory) (?:or regulatory |and regulatory |or \w+ )?(?:obligations?|requirements?|dut(?:y|ies))\b|\b(?:have|under|is|by) an? legal (?:or regulatory )?(?:obligation|duty)\b|\blegally obliged\b/;
export const VITAL = /\bvital interests?\b/;
export const PUBLIC =
  /\b(?:task|processing|necessary|carr\w+ out|basis|grounds?) .{0,60}\b(?:in the )?public interest\b|\bprocess\w* [^.;]{0,90}\bin the public interest\b|\bpublic task\b|(?<!\b(?:another|an|other|any) )\bofficial authority\b/;

/** "Art. 6 para. 1 s. 1 lit. f GDPR", "Article 6(1)(a)": the letter alone names the ground; "Article 6 a" would be none. */
export const articleSix = (letter: string) =>
  new RegExp(
    String.raw`\bart(?:icle|\.)? ?6(?:${PARAGRAPH_ONE}(?: ?${LETTER_WORD})?|,? ?${LETTER_WORD}|(?= ?\([a-f]\))) ?(?:\(?[a-f]\)?(?:, (?:and |or )?| and | or |\/)(?:${LETTER_WORD} ?)?){0,3}\(?${letter}(?:\)|(?![\w']))`,
  );
const PARAGRAPH_ONE = String.raw`[,. ]{0,2}(?:\(?1\)?|(?:para(?:graph|\.)?|par\.|abs\.|sec(?:tion|\.)?) ?\(?1\)?)(?:,? (?:s|sentence)\.? ?1)?,?`;
const LETTER_WORD = String.raw`(?:lit|letter|point|let)\b\.?`;
