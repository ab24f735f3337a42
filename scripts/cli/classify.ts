import { createInterface } from "node:readline";
import * as z from "zod/mini";
import { classifySegment } from "../../src/analysis/section-topics/index";

/**
 * `npm run --silent classify -- [--json]`: JSON lines `{"id", "text", "heading"?}` on standard input;
 * for each, in order, a line `{"id", "topics": [{"topic", "score"}]}`. A line that cannot be read gets an error
 * (with --json a line `{"file": "-", "line", "error"}`, else a message on standard error), the others go on,
 * and the exit status is 1.
 */

const segmentSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  heading: z.optional(z.nullable(z.string())),
});

const asJson = process.argv.includes("--json");
let failed = false;

function readSegment(line: string): z.infer<typeof segmentSchema> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "not valid JSON";
  }
  const parsed = segmentSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `not a segment {"id", "text", "heading"?}: ${issue?.path.join(".") || "the line"} is missing or wrong`;
}

/** The id of a line that is no segment, so that its error can still be matched to it. */
function idOf(line: string): { id?: string | number } {
  try {
    const { id } = z.object({ id: z.union([z.string(), z.number()]) }).parse(JSON.parse(line));
    return { id };
  } catch {
    return {};
  }
}

function report(line: string, number: number): void {
  const segment = readSegment(line);
  if (typeof segment === "string") {
    failed = true;
    if (asJson) console.log(JSON.stringify({ file: "-", line: number, ...idOf(line), error: segment }));
    else console.error(`line ${number}: ${segment}`);
    return;
  }
  const topics = classifySegment(segment.text, segment.heading ?? undefined);
  if (asJson) console.log(JSON.stringify({ id: segment.id, topics }));
  else
    console.log(`${segment.id}\t${topics.map((t) => `${t.topic} ${t.score.toFixed(2)}`).join(", ") || "-"}`);
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number++;
  if (line.trim()) report(number === 1 ? line.replace(/^\uFEFF/, "") : line, number);
}
if (number === 0) {
  failed = true;
  if (asJson) console.log(JSON.stringify({ file: "-", error: "no input" }));
  else console.error("no input: give JSON lines on standard input");
}
process.exitCode = failed ? 1 : 0;
