import { useRef, useState } from "preact/hooks";
import { Icon } from "../icons";
import { Row, Segments } from "./controls";
import { choices, type TabProps } from "./general";

/** What is remembered, and how to make it forget; settings to take along. */
export function Privacy(props: TabProps) {
  const { settings, t, save, stored } = props;
  return (
    <>
      <p class="intro">{t("options.privacy.intro")}</p>
      <div class="sets">
        <Row name={t("options.remember")} help={t(`options.remember.${settings.remember}.help`)}>
          <Segments
            name={t("options.remember")}
            options={choices(t, "options.remember", ["none", "session", "keep"])}
            value={settings.remember}
            onChange={(remember) => save({ remember })}
          />
        </Row>
        <Row
          name={t("options.stored")}
          help={t("options.stored.size", {
            count: stored.summaries,
            kilobytes: Math.ceil(stored.bytes / 1000),
          })}
        >
          <ForgetButton {...props} />
        </Row>
        <Row name={t("options.export")} help={t("options.export.help")}>
          <button type="button" class="btn" onClick={props.onExport}>
            <Icon name="save" size={16} />
            {t("options.export.do")}
          </button>
        </Row>
        <ImportRow {...props} />
        <DeleteRow {...props} />
      </div>
    </>
  );
}

function ForgetButton({ t, stored, onForgetSummaries }: TabProps) {
  const [status, setStatus] = useState("");
  const forget = () =>
    onForgetSummaries().then(
      () => setStatus(t("options.forgotten")),
      () => setStatus(t("options.not-saved")),
    );
  return (
    <span class="with-status">
      <span role="status" class="saved">
        {status}
      </span>
      <button type="button" class="btn" disabled={stored.summaries === 0} onClick={() => void forget()}>
        {t("options.forget")}
      </button>
    </span>
  );
}

/** More than this is no settings file of ours. */
const MOST_BYTES = 1_000_000;

function ImportRow({ t, onImport }: TabProps) {
  const input = useRef<HTMLInputElement>(null);
  const [result, setResult] = useState<{ readonly good: boolean; readonly text: string }>();
  const take = async (file: File) => {
    const fault =
      file.size > MOST_BYTES
        ? "options.import.too-big"
        : await file
            .text()
            .then(onImport)
            .catch(() => "options.import.unreadable");
    setResult(fault ? { good: false, text: t(fault) } : { good: true, text: t("options.import.done") });
  };
  return (
    <Row name={t("options.import")} help={t("options.import.help")}>
      <span class="with-status">
        <span
          role={result?.good === false ? "alert" : "status"}
          class={result?.good === false ? "fault" : "saved"}
        >
          {result?.text}
        </span>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            event.currentTarget.value = "";
            if (file) void take(file);
          }}
        />
        <button type="button" class="btn" onClick={() => input.current?.click()}>
          {t("options.import.do")}
        </button>
      </span>
    </Row>
  );
}

/** Deleting everything is asked twice; the second question stands where the first did. */
function DeleteRow({ t, onDeleteAll }: TabProps) {
  const [asked, setAsked] = useState(false);
  const [status, setStatus] = useState("");
  const remove = () => {
    setAsked(false);
    void onDeleteAll().then(
      () => setStatus(t("options.deleted")),
      () => setStatus(t("options.not-saved")),
    );
  };
  return (
    <Row name={t("options.delete")} help={t(asked ? "options.delete.sure" : "options.delete.help")}>
      <span class="with-status">
        <span role="status" class="saved">
          {status}
        </span>
        {asked ? (
          <>
            <button type="button" class="btn" onClick={() => setAsked(false)}>
              {t("options.delete.keep")}
            </button>
            <button type="button" class="btn btn--danger" onClick={remove}>
              <Icon name="trash" size={16} />
              {t("options.delete.do")}
            </button>
          </>
        ) : (
          <button type="button" class="btn" onClick={() => setAsked(true)}>
            {t("options.delete.ask")}
          </button>
        )}
      </span>
    </Row>
  );
}
