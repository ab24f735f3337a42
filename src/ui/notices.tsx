import { Icon } from "./icons";
import { Proofs } from "./proofs";
import { useView } from "./view-context";

/** What a reader should know about the text as a whole: an unfinished template, a table that is missing. */
export function Notices({ onReadAgain }: { readonly onReadAgain?: (() => void) | undefined }) {
  const { summary, t } = useView();
  return (
    <>
      {onReadAgain && (
        <div class="note note--s neutral">
          <Icon name="retry" class="note__icon" />
          <div role="status">
            <p class="note__a">{t("notice.page-changed")}</p>
            <button type="button" class="link" onClick={onReadAgain}>
              {t("state.read-again")}
            </button>
          </div>
        </div>
      )}
      {summary.notices.map(({ id, message, evidence }) => (
        <div key={id} class="note note--s neutral">
          <Icon name="neutral" class="note__icon" />
          <div>
            <p class="note__a">{t(message.id, message.params)}</p>
            {evidence && <Proofs evidence={[evidence]} />}
          </div>
        </div>
      ))}
    </>
  );
}
