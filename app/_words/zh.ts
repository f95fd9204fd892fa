import { account } from "./zh/account";
import { admin } from "./zh/admin";
import { assignment } from "./zh/assignment";
import { audit } from "./zh/audit";
import { chart } from "./zh/chart";
import { commitment } from "./zh/commitment";
import { common } from "./zh/common";
import { departments } from "./zh/departments";
import { desk } from "./zh/desk";
import { errors } from "./zh/errors";
import { extra } from "./zh/extra";
import { failure } from "./zh/failure";
import { filing } from "./zh/filing";
import { grid } from "./zh/grid";
import { inbox } from "./zh/inbox";
import { lamp } from "./zh/lamp";
import { ledger } from "./zh/ledger";
import { login } from "./zh/login";
import { messages } from "./zh/messages";
import { method } from "./zh/method";
import { methodFigures } from "./zh/method-figures";
import { methodPage } from "./zh/method-page";
import { notices } from "./zh/notices";
import { overview } from "./zh/overview";
import { report } from "./zh/report";
import { requests } from "./zh/requests";
import { publicPages } from "./zh/public";
import { publicItem } from "./zh/public-item";
import { openData } from "./zh/open-data";
import { editions } from "./zh/editions";
import { clues } from "./zh/clues";
import { provenance } from "./zh/provenance";
import { review } from "./zh/review";
import { settings } from "./zh/settings";
import { shell } from "./zh/shell";
import { standing } from "./zh/standing";
import { values } from "./zh/values";
import { welcome } from "./zh/welcome";

/** All words of the product in Chinese, by namespace; the second language is typed against it. */
export const zh = {
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
