import type { TabProps } from "./general";

/** Which version this is, what it stands on, and how its rules were made. */
export function About({ t, version, licences }: TabProps) {
  return (
    <>
      <p class="intro">{t("options.about.intro")}</p>
      <dl class="facts">
        <dt>{t("options.about.version")}</dt>
        <dd>{version}</dd>
        <dt>{t("options.about.licence")}</dt>
        <dd>MIT</dd>
        <dt>{t("options.about.trained")}</dt>
        <dd>{t("options.about.trained.text")}</dd>
        <dt>{t("options.about.limits")}</dt>
        <dd>{t("options.about.limits.text")}</dd>
      </dl>
      {licences.length > 0 && (
        <>
          <h2 class="h2">{t("options.about.licences")}</h2>
          <table class="table">
            <thead>
              <tr>
                <th>{t("options.about.package")}</th>
                <th>{t("options.about.version")}</th>
                <th class="end">{t("options.about.licence")}</th>
              </tr>
            </thead>
            <tbody>
              {licences.map(({ name, version: of, licence }) => (
                <tr key={`${name}@${of}`}>
                  <th scope="row">{name}</th>
                  <td>{of}</td>
                  <td class="end">{licence}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="cap">
            <a href="licences.txt">{t("options.about.licence-texts")}</a>
          </p>
        </>
      )}
    </>
  );
}
