import { account } from "./zh/account";
import { admin } from "./zh/admin";
import { chart } from "./zh/chart";
import { commitment } from "./zh/commitment";
import { common } from "./zh/common";
import { desk } from "./zh/desk";
import { errors } from "./zh/errors";
import { failure } from "./zh/failure";
import { filing } from "./zh/filing";
import { lamp } from "./zh/lamp";
import { ledger } from "./zh/ledger";
import { login } from "./zh/login";
import { overview } from "./zh/overview";
import { review } from "./zh/review";
import { shell } from "./zh/shell";
import { values } from "./zh/values";
import { welcome } from "./zh/welcome";

/** All words of the product in Chinese, by namespace; the second language is typed against it. */
export const zh = {
  account,
  admin,
  chart,
  commitment,
  common,
  desk,
  errors,
  failure,
  filing,
  lamp,
  ledger,
  login,
  overview,
  review,
  shell,
  values,
  welcome,
};
