import type { DeepString } from "./deep-string";
import type { zh } from "./zh";
import { account } from "./en/account";
import { admin } from "./en/admin";
import { assignment } from "./en/assignment";
import { audit } from "./en/audit";
import { chart } from "./en/chart";
import { commitment } from "./en/commitment";
import { common } from "./en/common";
import { departments } from "./en/departments";
import { desk } from "./en/desk";
import { errors } from "./en/errors";
import { extra } from "./en/extra";
import { failure } from "./en/failure";
import { filing } from "./en/filing";
import { grid } from "./en/grid";
import { inbox } from "./en/inbox";
import { lamp } from "./en/lamp";
import { ledger } from "./en/ledger";
import { login } from "./en/login";
import { messages } from "./en/messages";
import { method } from "./en/method";
import { methodFigures } from "./en/method-figures";
import { methodPage } from "./en/method-page";
import { notices } from "./en/notices";
import { overview } from "./en/overview";
import { report } from "./en/report";
import { requests } from "./en/requests";
import { publicPages } from "./en/public";
import { publicItem } from "./en/public-item";
import { openData } from "./en/open-data";
import { editions } from "./en/editions";
import { clues } from "./en/clues";
import { provenance } from "./en/provenance";
import { review } from "./en/review";
import { settings } from "./en/settings";
import { shell } from "./en/shell";
import { standing } from "./en/standing";
import { values } from "./en/values";
import { welcome } from "./en/welcome";

export const en: DeepString<typeof zh> = {
  account,
  admin,
  assignment,
  audit,
  chart,
  commitment,
  common,
  departments,
  desk,
  errors,
  extra,
  failure,
  filing,
  grid,
  inbox,
  lamp,
  ledger,
  login,
  messages,
  method,
  methodFigures,
  methodPage,
  notices,
  overview,
  report,
  requests,
  publicPages,
  publicItem,
  openData,
  editions,
  clues,
  provenance,
  review,
  settings,
  shell,
  standing,
  values,
  welcome,
};
