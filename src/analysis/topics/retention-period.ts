import { strengthIn } from "../frames";
import type { Outline } from "../sections";
import type { Statement } from "../statements";
import { defineTopic, type Examples, type Hit, type Wording } from "../topic";
import { keepingPeriods } from "../values/keeping-periods";

/** How long data is kept, in the policy's own units. */
export const retentionPeriod = defineTopic({
  id: "retention-period",
  clues: [],
  find: (_outline: Outline, statements: readonly Statement[]): Omit<Hit, "topic">[] =>
    statements.flatMap((statement) =>
      keepingPeriods(statement).map(({ iso, start, end, ofCookie }) => ({
        statement,
        value: iso,
        match: [start, end] as const,
        denial: true,
        weight: (strengthIn(statement.frames, "retain") === 3 ? 1.3 : 1) - (ofCookie ? 0.2 : 0),
      })),
    ),
});

export const wording: Wording = {
  "topic.retention-period": "Time limits",
  "retention-period.says": "It keeps or deletes some data after this time: {value}.",
};

export const examples: Examples = {
  fires: {
    P90D: ["We keep server logs for 90 days.", "Log files are erased after ninety (90) days."],
    P13M: [
      "Cookie data is stored for thirteen months.",
      "| Cookie | Lifespan |\n| --- | --- |\n| visitor_id | 13 months |",
      "| Cookie | What for | Lasts |\n| --- | --- | --- |\n| lf_v | counts visitors | 13 months |",
      "Our cookie holds a number and lives for 13 months.",
    ],
    P3Y: [
      "Invoices are retained for 3 to 7 years.",
      "## How long we keep your data\n\n* Support requests: three years",
      "If you do not log in for 3 years, we will delete your account.",
    ],
    P7Y: ["Invoices are retained for 3 to 7 years.", "Tax records must be kept for seven years."],
    PT72H: ["Chat logs are removed 72 hours after the game.", "We store recordings for up to 72 hours."],
    P30D: [
      "Your account will be deleted within 30 days.",
      "It may take up to 30 days to delete your information from our systems.",
    ],
  },
  silent: [
    "We will respond to your request to delete data within 30 days.",
    "In the past 12 months we have stored the following categories of data.",
    "You must be at least 16 years old to store data with us.",
    "We will tell you 30 days before we change this policy.",
    "You may ask for a record of stored data twice in any 12-month period.",
    "We keep your data as long as your account is open.",
    "Requests to delete: average time to completion, 9 days.",
    "We confirm receipt of a deletion request within 10 days.",
  ],
};
