import { useTranslations } from "next-intl";
import { figureGroups, figuresOf } from "./figure-groups";

const link = "inline-block min-h-6 min-w-6";

/** Table of contents: the chapters with their figures. */
export function Contents() {
  const words = useTranslations("methodPage");
  const figures = useTranslations("method.figures");
  return (
    <nav id="contents" aria-label={words("contents")} className="scroll-mt-4 print:break-inside-avoid">
      <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
        {figureGroups.map((group) => (
          <li key={group} className="min-w-0">
            <a href={`#part-${group}`} className={`${link} font-semibold`}>
              {words(`groups.${group}`)}
            </a>
            <ul className="flex flex-wrap gap-x-3.5">
              {figuresOf(group).map((id) => (
                <li key={id}>
                  <a href={`#${id}`} className={link}>
                    {figures(id)}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
