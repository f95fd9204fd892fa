import { useTranslations } from "next-intl";
import { NavLink } from "./nav-link";

/** The way to how lamps and figures are made, below the navigation: for everyone, whatever the role. */
export function MethodEntry() {
  const words = useTranslations("method");
  return (
    <div className="border-rule border-t pt-2 text-small md:mt-3">
      <NavLink href="/method">{words("title")}</NavLink>
    </div>
  );
}
