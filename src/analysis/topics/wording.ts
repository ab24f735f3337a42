import { wording as attention } from "../attention";
import { wording as disclosures } from "../disclosures";
import { wording as headlines } from "../headlines";
import { wording as notices } from "../notices";
import { wording as quickSummary } from "../quick-summary";
import type { Wording } from "../topic";
import { wording as vague } from "../vague";
import { wording as aiTraining } from "./ai-training";
import { wording as automatedDecisions } from "./automated-decisions";
import { wording as children } from "./children";
import { wording as contactEmail } from "./contact-email";
import { wording as contactForm } from "./contact-form";
import { wording as contactPhone } from "./contact-phone";
import { wording as contactPostal } from "./contact-postal";
import { wording as cookieControl } from "./cookie-control";
import { wording as cookiePurpose } from "./cookie-purpose";
import { wording as cookies } from "./cookies";
import { wording as dataCollected } from "./data-collected";
import { wording as dataProtectionOfficer } from "./data-protection-officer";
import { wording as dataSource } from "./data-source";
import { wording as doNotTrack } from "./do-not-track";
import { wording as globalPrivacyControl } from "./global-privacy-control";
import { wording as legalBasis } from "./legal-basis";
import { wording as minimumAge } from "./minimum-age";
import { wording as organisation } from "./organisation";
import { wording as policyChanges } from "./policy-changes";
import { wording as policyDate } from "./policy-date";
import { wording as purpose } from "./purpose";
import { wording as recipient } from "./recipient";
import { wording as retention } from "./retention";
import { wording as retentionPeriod } from "./retention-period";
import { wording as right } from "./right";
import { wording as securityMeasure } from "./security-measure";
import { wording as selling } from "./selling";
import { wording as transferSafeguard } from "./transfer-safeguard";
import { wording as transfers } from "./transfers";

/** The English wording of all topics, apart from the topics themselves: who needs the words alone bundles no pattern. */
export const topicWording: Wording = {
  ...headlines,
  ...quickSummary,
  ...attention,
  ...notices,
  ...disclosures,
  ...vague,
  ...selling,
  ...purpose,
  ...recipient,
  ...cookies,
  ...cookiePurpose,
  ...cookieControl,
  ...doNotTrack,
  ...globalPrivacyControl,
  ...legalBasis,
  ...aiTraining,
  ...automatedDecisions,
  ...securityMeasure,
  ...children,
  ...minimumAge,
  ...retention,
  ...retentionPeriod,
  ...transfers,
  ...transferSafeguard,
  ...right,
  ...policyChanges,
  ...organisation,
  ...policyDate,
  ...contactEmail,
  ...contactPhone,
  ...contactPostal,
  ...contactForm,
  ...dataCollected,
  ...dataSource,
  ...dataProtectionOfficer,
};
