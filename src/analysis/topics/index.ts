import type { Topic } from "../topic";
import { aiTraining } from "./ai-training";
import { automatedDecisions } from "./automated-decisions";
import { children } from "./children";
import { contactEmail } from "./contact-email";
import { contactForm } from "./contact-form";
import { contactPhone } from "./contact-phone";
import { contactPostal } from "./contact-postal";
import { cookieControl } from "./cookie-control";
import { cookiePurpose } from "./cookie-purpose";
import { cookies } from "./cookies";
import { dataCollected } from "./data-collected";
import { dataProtectionOfficer } from "./data-protection-officer";
import { dataSource } from "./data-source";
import { doNotTrack } from "./do-not-track";
import { globalPrivacyControl } from "./global-privacy-control";
import { legalBasis } from "./legal-basis";
import { minimumAge } from "./minimum-age";
import { organisation } from "./organisation";
import { policyChanges } from "./policy-changes";
import { policyDate } from "./policy-date";
import { purpose } from "./purpose";
import { recipient } from "./recipient";
import { retention } from "./retention";
import { retentionPeriod } from "./retention-period";
import { right } from "./right";
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
  dataCollected as Topic,
  dataSource as Topic,
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
  right as Topic,
  children as Topic,
  minimumAge as Topic,
  policyChanges as Topic,
  organisation as Topic,
  policyDate as Topic,
  contactEmail as Topic,
  contactPhone as Topic,
  contactPostal as Topic,
  contactForm as Topic,
  dataProtectionOfficer as Topic,
];
