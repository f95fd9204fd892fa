import type { DeepString } from "./deep-string";
import { account } from "./en/account";
import { admin } from "./en/admin";
import { chart } from "./en/chart";
import { commitment } from "./en/commitment";
import { common } from "./en/common";
import { desk } from "./en/desk";
import { errors } from "./en/errors";
import { failure } from "./en/failure";
import { filing } from "./en/filing";
import { lamp } from "./en/lamp";
import { ledger } from "./en/ledger";
import { login } from "./en/login";
import { overview } from "./en/overview";
import { review } from "./en/review";
import { shell } from "./en/shell";
import { values } from "./en/values";
import { welcome } from "./en/welcome";
import type { zh } from "./zh";

export const en: DeepString<typeof zh> = {
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
