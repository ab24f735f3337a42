import type { AccuracyRow } from "../options-page";
import type { Translate } from "../translate";
import type { TabProps } from "./general";

/** The figures that the measuring command printed when this version was built, as they are. */
export function Accuracy({ t, accuracy }: TabProps) {
  if (!accuracy || accuracy.rows.length === 0) return <p class="intro">{t("options.accuracy.none")}</p>;
  const { kind, policies, date, rows, all } = accuracy;
  return (
    <>
      <p class="intro">{t(`options.accuracy.${kind}`, { policies, date })}</p>
      <table class="table">
        <thead>
          <tr>
            <th>{t("options.topics.topic")}</th>
            <th class="num hide-s">{t("options.accuracy.checked")}</th>
            <th class="num">{t("options.accuracy.precision")}</th>
            <th class="num">{t("options.accuracy.recall")}</th>
            <th class="num">{t("options.accuracy.false-comfort")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Figures key={row.topic} t={t} row={row} name={t(`topic.${row.topic}`)} />
          ))}
        </tbody>
        <tfoot>
          <Figures t={t} row={all} name={t("options.accuracy.all")} />
        </tfoot>
      </table>
      <p class="cap">{t("options.accuracy.help")}</p>
    </>
  );
}

type FiguresProps = { readonly t: Translate; readonly row: AccuracyRow; readonly name: string };

function Figures({ t, row, name }: FiguresProps) {
  const { checked, precision, recall, falseComfort } = row;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="num hide-s">
        <small>{t("options.accuracy.number", { number: checked })}</small>
      </td>
      <td class="num">{t("options.accuracy.share", { share: precision })}</td>
      <td class="num">{t("options.accuracy.share", { share: recall })}</td>
      <td class="num">
        {falseComfort ? (
          t("options.accuracy.wrong", falseComfort)
        ) : (
          <small>
            <span aria-hidden="true">–</span>
            <span class="vh">{t("options.accuracy.not-applicable")}</span>
          </small>
        )}
      </td>
    </tr>
  );
}
