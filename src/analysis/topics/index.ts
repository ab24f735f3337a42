import type { Topic } from "../topic";
import { aiTraining } from "./ai-training";
import { automatedDecisions } from "./automated-decisions";
import { children } from "./children";
import { cookieControl } from "./cookie-control";
import { cookiePurpose } from "./cookie-purpose";
import { cookies } from "./cookies";
import { doNotTrack } from "./do-not-track";
import { globalPrivacyControl } from "./global-privacy-control";
import { legalBasis } from "./legal-basis";
import { minimumAge } from "./minimum-age";
import { purpose } from "./purpose";
import { recipient } from "./recipient";
import { retention } from "./retention";
import { retentionPeriod } from "./retention-period";
import { securityMeasure } from "./security-measure";
import { selling } from "./selling";
import { transferSafeguard } from "./transfer-safeguard";
import { transfers } from "./transfers";

/** Every topic, in the vocabulary's order, which is the order on screen. */
export const topics: readonly Topic[] = [
  selling as Topic,
  cookies as Topic,
  cookiePurpose as Topic,
  cookieControl as Topic,
  doNotTrack as Topic,
  globalPrivacyControl as Topic,
  purpose as Topic,
  legalBasis as Topic,
  aiTraining as Topic,
  automatedDecisions as Topic,
  recipient as Topic,
  transfers as Topic,
  transferSafeguard as Topic,
  retention as Topic,
  retentionPeriod as Topic,
  securityMeasure as Topic,
  children as Topic,
  minimumAge as Topic,
];
